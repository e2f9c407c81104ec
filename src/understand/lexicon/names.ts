const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** First names that are also words (or months): read as a person only where a person stands. */
export const WORD_NAMES = words(`
  will mark may grace bill chase hope rose april june august dawn faith joy art rich drew pat jack rob nick frank dean miles
  grant guy ray gene max sandy amber crystal iris ivy violet lily daisy summer autumn angel dale cliff brook brooke forest hunter
  mason carter page reed wade ward heath lane pierce chance christian major king young long white brown black green price
  sue bob peg sky melody harmony destiny honor honour glory trinity patience prudence constance mercy charity temperance
  ginger olive basil sage rosemary heather holly hazel fern jasmine ruby pearl jade opal coral gemma stone rock clay flint
  earnest ernest frank curt blaze bliss gay merry sunny stormy wren robin jay martin drake wolf fox bear buck colt
  rusty sonny buddy chip chuck bud dick john josh jean carol eve nova star skip lance trip chad van don al ed abe
  case cash gale dusty earl duke baron prince bishop pope judge marshal marshall sterling penny dot rod hank gus tag
  harry pierce shaun mike jimmy randy woody stew wally kit kitty bonnie ace dash bay reign sailor scout blue
  winter noel easter christmas friday tuesday sunday monday wednesday thursday saturday march page paige journey journee legend royal saint heaven nevaeh
  dev precious blessing wisdom prosper innocent comfort gift joke`);

/** Words that are first names, too, and only where a family name in a capital stands behind them: "Joke Hoekstra", "Tor Hagen". */
export const BEFORE_FAMILY_NAME = words(`
  joke fee law best key per tor even odd ask bent tone liv siv bo dag desire storm rain river ocean star floor job ties flip lot wish love door
  linde roos mai juli juni mar sol luz paz sky gift chance fortune story true real sage lark wil guus host ties marvel justice noble price dries`);

/** Family names that are words: part of a name only next to another part of it. */
export const SURNAMES = words(`
  justice true early loyal noble wise sharp swift strong bright short small little rich moody hardy daily weekly
  cook baker smith taylor tailor walker fisher carpenter parker porter potter turner cooper mason miller butler
  bell field fields wood woods hill hills banks bush ford parks park rivers rivera lake day knight power powers best
  love darling moon sun snow frost rain gates bond steel silver gold golden diamond sparks waters wells wall said`);

/** Small words inside a name: Ana van der Berg, Ludwig von Mises, Maria de la Cruz. */
export const PARTICLES = words(`
  van der den de la le du da do dos das di del della von zu zur zum bin ibn ben al el ter ten op 't st st. y e mac mc af av auf
  ó ní nic uí ua ap ferch vande vander abu abd san santa dal dalla lo los las wa ole bint binti ould dello degli dei vom zer`);

/** Those that no English sentence has behind somebody's first name. */
export const ONLY_IN_NAMES = words('van der den de la le du da dos das di del della dal lo von zu zum zur al el ter te ben');

/** "the user alice", "our colleague bob": what may stand before a name and is no part of it. */
export const TITLES = words(`
  vp svp evp consultant user users colleague employee person account accounts upn username identity member guest mr mr. mrs mrs. ms ms. miss dr dr. prof
  prof. customer client's boss manager coworker co-worker teammate intern contractor subcontractor sub-contractor target victim userprincipalname login
  guy lady cfo ceo cto cio ciso coo cmo coach principal nurse sister matron professor captain capt sergeant sgt inspector constable lieutenant colonel father reverend rev pastor senator councillor cllr headmaster headteacher madame chef alhaji alhaja engr barrister registrar locum midwife joiner starter leaver newcomer hire name named called sam samaccountname sir madam utilisateur usuario usuária usuário utilizador benutzer benutzerin gebruiker utente użytkownik user's employee's director vip exec executive`);
