/** Small words as people mistype them: too short to be compared letter by letter with the tables, too common to be left alone. */
const SLIPS = `
someone sum1 some1 sumone sm1|anyone any1 ne1|everyone every1 evry1 evryone|nobody no1|something smth sth smthg somethin summat|nothing nothin nuthin nuffin|anything anythin|everything everythin|night nite|tonight tonite tnite 2nite 2night tonyt|top tpo topp ttop|why wyh whyy hwy|the teh hte th|does deos dos doess|did ddi|was wsa|has ahs hsa|have hav hvae ahve haev hv|for fro fo fpr foor|from frm fomr frmo|replay repaly relpay rpelay rplay replya reply-check repaay|with wiht wih witht wth wit|which wich whcih whihc wihch
what waht hwat whta wht wat wot|when wehn whne|where wehre whre wher|who hwo woh|how hwow|and adn anf|not nto|now nwo|out otu oot|down doon|from frae|off fof|asap pronto posthaste sharpish|myself meself miself mysel mesel|you yuo u ya youse|are aer r|your ur yuor|before b4|can cna acn cann|pls plz plzz plx|please plase pleas plese pleae pleese plaese plesae|this thsi tihs htis|that taht thta tht
him hmi|her ehr|his hsi|show shwo hsow sohw shw|check chekc chcek cehck chek ckeck|user usr usre uesr usser|users usrs usres|last lsat lats|list lsit lits|apps aps appps|again agian agin|still stil sitll|going goign giong|right rihgt rigth|could coudl cuold|would woudl wuold|should shoudl|because becuase becasue|also aslo|about aboot abotu baout abuot aobut abuto abot|just jsut|time tiem|their thier|there tehre theer htere ther thre thare|people poeple peopel|tell tlel
whether wether wheather wehther|current curent currnet|really realy relly|travel travle tavel travell|failing faling failling|login logn|signins sigins singins siginns sgnins signis sginins|signin sigin singin sginin|conditional condtional conditonal condtitional|identity identiy idenity idenitty|verification verifcation verfication
mfa mfaa|auth auht atuh autth authn|authenticated auth'd auth’d authed authd|password pasword passwrod paswrod passowrd passwort passsword|sessions sesions sessoins sesssions|session sesion sessoin|error eror errror erorr|login lgoin lgin loign logni|open opne oepn oppen|find fnid fidn|sign sgin singn|locked lockd lokced lcoked|blocked blokced bloked|blocks bloks blcoks|access acces acess accss|policies polices polcies policys policie plicies|policy polcy polciy plicy|risk rsik rikss|risky riksy rsiky|spray spary sprya|token tok tokken tokn toekn tokne|alerts alters alrts allerts alets|mute mtue mut|mutes mutse muets|interactive interactve interacitve interative|unmute unmtue umute unmut|revoke revoek rvoke|disable disbale diable|enable enalbe enabel|help hlep hepl halp hlp|commands cmds comands commnds comamnds commads cmmands commandes|service servcie serivce sevice servise srevice servic|principal pricipal prinicpal princpal principl prinipal|principals pricipals prinicpals princpals|managed mangaed manged managd|identities idenities identites idenitties|permitted permited permittd permitetd|allowed alowed allwed`;

const WORDS: ReadonlyMap<string, string> = new Map(
  SLIPS.trim()
    .split(/[|\n]/)
    .flatMap((line) => {
      const [word = '', ...slips] = line.split(' ');
      return slips.map((slip) => [slip, word] as const);
    }),
);

/** The small word that was meant, when a table knows the slip. */
export function slipOf(low: string): string | undefined {
  return WORDS.get(low);
}
