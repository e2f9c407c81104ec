/**
 * English as it is spoken elsewhere: "phrase=plain words", and nothing behind the sign for what adds nothing. Only read in a text
 * that has a word which tells of that dialect (text/dialect.ts): "don" and "wi" are other words, or names, everywhere else.
 * No word that people bear as a name stands here alone.
 */
export const DIALECTS: Readonly<Record<string, Readonly<{ tells: string; words: string }>>> = {
  scots: {
    tells: `whit wha whaur cannae dinnae disnae didnae wisnae isnae hasnae havenae wouldnae couldnae shouldnae willnae wasnae arenae intae intil ootae
      oor maist hame noo fae frae wi-a wi-an wi-the wi-oor wi-ma wi-his wi-her wi-that wi-this wi-auld wi-some wae-a wae-the aboot oot doon naebody somebuddy onybody onything naething thegither yesterdae the-nicht the-morn the-morra
      gonnae gonny isny disny wisny daein gie hoo-mony tellt telt lockit loggit oan efter afore wrang thon numpty numpties eejit eejits
      bampot bampots jings crivvens stooshie stramash glaikit wheesht outwith mibbe`,
    words: `whit=what|wha=who|whaur=where|hoo mony=how many|hoo come=why|hoo=how|whit wey=why|how no=why not
cannae=can't|canny=can't|dinnae=don't|disnae=doesn't|didnae=didn't|wisnae=wasn't|wasnae=wasn't|isnae=isn't|hasnae=hasn't|havenae=haven't|wouldnae=wouldn't|couldnae=couldn't|shouldnae=shouldn't|willnae=won't|arenae=aren't|disny=doesn't|isny=isn't|wisny=wasn't
ah cannae=I can't|ah canny=I can't|ah dinnae=I don't|ah wis=I was|ah keep=I keep|ah huv=I have|ah need=I need|ah want=I want|ma account=my account|ma login=my login|ma mfa=my mfa|ma password=my password|ma phone=my phone|ma sign-ins=my sign-ins|oor=our|yer=your|mysel=myself|himsel=himself|hersel=herself|youse=you
intae=into|intil=into|hame=home|noo=now|the noo=now|fae=from|frae=from|aboot=about|oot=out|ootae=out of|oot o=out of|doon=down|ower=over|wi fi=wifi|wi=with|wae=with|wi oot=without|awa=away|tae=to|o=of|oan=on|aff=off|efter=after|afore=before|atween=between|ahint=behind|outwith=outside|anent=about|thon=that|yon=that|thae=those
naebody=nobody|onybody=anybody|onything=anything|naething=nothing|somebuddy=somebody|maist=most|auld=old|anither=another|nae=no|nane=none|mair=more|mibbe=maybe|aw=all|wrang=wrong|wis=was|hud=had|huv=have|hae=have
gie me=show me|gie us=show me|gie=give|gied=gave|tell us=tell me|tak=take|mak=make|dae=do|daein=doing|tellt=told|telt=told|lockit=locked|loggit=logged|blockit=blocked|hackit=hacked|failt=failed|nickit=stolen|kickit=kicked|chored=stole|batterin=hammering|batter=hammer|hammerin=hammering
gonnae no=don't|gonny no=don't|gonnae gie=can you give|gonnae gie me=can you show me|gonnae show=can you show|gonnae check=can you check|gonnae tell=can you tell|gonnae=going to|gonny=going to|d'ye ken=do you know|dae ye ken=do you know|ye ken=|ken whit=what|haud on=|fash=worry
the day=today|the morn=tomorrow|the morra=tomorrow|the nicht=tonight|this mornin=this morning|this efternoon=this afternoon|last nicht=last night|yesterdae=yesterday|yestreen=last night|the weekend there=the weekend
och=|jings=|crivvens=|help ma boab=|wheesht=|a wee=a|wee=|aye=yes|naw=no|pure=|numpty=person|numpties=people|some eejit=somebody|eejit=person|eejits=people|bampot=person|bampots=people|fankle=trouble|stooshie=trouble|stramash=trouble|glaikit=|scunnered=annoyed`,
  },
  irish: {
    tells: `yer yon yis yizzer jaysus jaysis arrah musha begob feck fecking feckin feckers banjaxed bockety gobshite gobshites gurrier gurriers
      gouger gougers eejit eejits amn't ould oul lookit craic sure-look does-be do-be`,
    words: `yer man=|yon man=|yer wan=|yer one=|yer woman=|yer lad=|yon=that|yer=your|yizzer=your|yis=you|yous=you|youse=you|amn't=am not|ould=old|oul=old
does be=keeps|do be=keep|the craic with=wrong with|the story with=wrong with|the craic=the news|craic=news
jaysus=|jaysis=|arrah=|ara=|musha=|begob=|feck=|fecking=|feckin=|lookit=|sure look=|sure look it=|so she is=|so he is=|so they are=|so it is=|at all at all=|banjaxed=broken|bockety=broken|gammy=broken
some gobshite=somebody|some gurrier=somebody|some gouger=somebody|some eejit=somebody|gobshite=person|gobshites=people|gurrier=person|gurriers=people|gouger=person|gougers=people|eejit=person|eejits=people|feckers=people|hammerin=hammering`,
  },
  australian: {
    tells: `arvo s'arvo mongrel mongrels drongo drongos galahs bogans ratbag ratbags yobbos cop copped copping reckon dinkum strewth crikey bonza smoko brekkie
      tradie tradies dunno yeah-nah nah-yeah is-cactus gone-bung is-stuffed is-rooted carked fair-go deadset munted sweet-as g'day hooroo ta-mate`,
    words: `s'arvo=this arvo|the cop=the policeman|a cop=a policeman|cop that=|cop=get|cops=gets|copped=got|copping=getting
some mongrel=somebody|some drongo=somebody|some galah=somebody|some ratbag=somebody|some bogan=somebody|mongrel=person|mongrels=people|drongo=person|drongos=people|galah=person|galahs=people|bogan=person|bogans=people|ratbag=person|ratbags=people|yobbo=person|yobbos=people|hoons=people|blokes=people
yeah nah=|nah yeah=|fair dinkum=|dinkum=really|strewth=|crikey=|deadset=|dead set=|bloody oath=|bloody hell=|bloody=|bonza=good|sweet as=|too right=|no worries=|hooroo=|ta mate=thanks|ta=thanks
do you reckon=do you think|i reckon=i think|reckon=do you think|is cactus=is broken|cactus=broken|gone bung=broken|bung=broken|is stuffed=is broken|is rooted=is broken|carked it=failed|carked=failed|munted=broken|spat the dummy=failed|spits the dummy=fails|chucking a wobbly=failing|chucks a wobbly=fails|got flogged=was stolen|flogged=stolen|knocked off=stolen
smoko=the break|brekkie=breakfast|tradie=workman|tradies=workmen|rego=registration|docos=documents|heaps of=many|heaps=many|bugger all=nothing`,
  },
  pidgin: {
    tells: `abeg wetin dey don-lock don-hack don-block don-enter don-thief don-steal don-expire don-phish don-compromise don-spoil don-disable don-fail dem-don
      account-don wahala sabi no-fit e-don no-gree sef jare shey shebi una-dey make-una chale walahi haba na-who na-wetin pipo sharp-sharp don-hang don-comot kukuma`,
    words: `wetin be=what is|na wetin=what is it|wetin happen=what happened|wetin make=why|wetin dey worry=what is wrong with|wetin dey do=what is wrong with|wetin do=what is wrong with|wetin=what|na who dey=who is|na who=who|who dey try=who is trying to|who dey=who is|dey try=is trying to|dey=is
no fit=cannot|no dey fit=cannot|fit=can|no gree=does not|gree=agrees to|sabi=know|wahala=trouble|yawa=trouble|gbege=trouble|palava=trouble|katakata=trouble|dem don lock=somebody locked|dem don block=somebody blocked|dem don disable=somebody disabled|dem don thief=somebody stole|dem don=somebody has|dem=somebody|e don=it has
don lock=is locked|don block=is blocked|don expire=has expired|don disable=is disabled|don spoil=is broken|don hang=is broken|don fail=has failed|don thief=has stolen|don steal=has stolen|don hack=has hacked|don enter=has got into|don phish=has phished|don compromise=has compromised|don comot=has left|don=has
check am=check it|see am=see it|make you no=don't|make una no=don't|make you=please|make una=please|e be like say=it looks like|be like say=it looks like|how we go=how do we|wey dey=that is|wey=that|dis=this|dat=that|pipo=people|pesin=person|who chop=who stole|vex=angry
abeg=please|i beg=please|biko=please|o=|oo=|ooo=|oga=|pikin=child|everybody own=everybody|for inside=in|since morning=since this morning|sef=|jare=|jor=|shey=|shebi=|chale=|walahi=|haba=|ehn=|ehen=|kukuma=|sharp sharp=quickly|now now=now|today today=today|dis morning=this morning`,
  },
  singlish: {
    tells: `kena lah leh lor meh can-anot anot izzit wah-lau wah-lao wah-piang wah-liao wah-biang wa-lau walau walao wahlau walaneh wah-so wah-why aiyo aiyoh aiyah aiya alamak
      jialat paiseh siao sibei kiasu liddat like-dat ah-lamak buay tahan dun-have got-hack got-phish`,
    words: `kena lock out=is locked out|kena lock=is locked|kena locked out=is locked out|kena locked=is locked|kena block=is blocked|kena blocked=is blocked|kena hack=was hacked|kena hacked=was hacked|kena phish=was phished|kena phished=was phished|kena sabo=was attacked|kena=was|got hack=was hacked|got phish=was phished
or not=|can anot=|anot=|izzit=|is it=|can or cannot=|can or not=|liao=already|oredi=already|alr=already|how come=why|why liddat=why|why like dat=why|why like that=why|liddat=|like dat=|dunno=don't know|buay tahan=|buay=cannot|tahan=bear|dun have=have no|dun=don't|ownself=himself
wah lau eh=|walau eh=|walao eh=|wah lau=|wah lao=|wah liao=|wah piang eh=|wah piang=|wah biang=|wa lau=|walau=|walao=|wahlau=|walaneh=|wah=|aiyo=|aiyoh=|aiyah=|aiya=|alamak=|ah lamak=|jialat=|paiseh=sorry|siao=crazy|sibei=very|kiasu=|lah=|leh=|lor=|meh=|mah=|ah=|sia=|siah=|hor=|eh=|one ah=
so many=many|cannot make it=|can show=can you show|can check=can you check|can help=can you help`,
  },
};
