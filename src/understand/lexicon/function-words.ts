/** Small words at which a name of several ordinary words ends: "sign in to the expense portal since Monday". */
const WORDS = `
a an the this that these those and or but so if then because as while when where who which what why how
across among amongst throughout within around along beyond behind above below despite except besides whenever wherever toward towards
of in on at by for from to into onto with without about after against before during over since until via under than
i you he she it we they me him her us them my your his its our their
is am are was were be been being do does did has have had can could may might must shall should will would not no
please pls plz kindly thanks thank now today yesterday tonight again still already also too just only always never ever
all any some every each both more most much many another other same
account laptop computer pc phone anything everything something system mailbox email emails mail device machine work
from here there somewhere anywhere nowhere everywhere elsewhere however otherwise either yet right currently recently lately anymore correctly properly
get gets got keeps kept says said claims told true ok okay possible since
myself himself herself themselves everybody everyone someone somebody nobody anyone anybody
fails failed fail failing works working log logs sign error errors
app apps application applications
id ids name names called identifier
able unable allowed permitted active inactive healthy alive used running compromised`;

export const FUNCTION_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
