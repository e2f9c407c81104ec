import { OLD_PROTOCOLS } from './old-protocols.ts';

/** Theft, travel, policies, methods, risk, old protocols, attacks and workloads; written as `CONCEPTS` is. */
export const SECURITY_CONCEPTS: readonly (readonly [string, string])[] = [
  // theft
  [
    'replay',
    'replay|replays|replayed|replaying|token replay|session replay|replay check|replay-check|replaycheck|reply check|relay check|replay attack|reply attack',
  ],
  [
    'theft',
    'nicked|swiped|theft|stolen|stole|steal|steals|stealing|thief|leaked|leak|pass-the-cookie|pass the cookie|pass-the-token|pass the token|cookie theft|token theft|session theft',
  ],
  [
    'hijack',
    'hijack|hijacked|hijacking|hijacks|session hijacking|hi-jack|taken over|take over|took over|account takeover|takeover|ato',
  ],
  [
    'aitm',
    'proxy kit|proxy kits|phishing kit|phishing kits|phish kit|reverse proxy kit|aitm|ai tm|a-i-t-m|adversary in the middle|adversary-in-the-middle|man in the middle|man-in-the-middle|mitm|evilginx|evil ginx|evilnginx|evilgnix|modlishka|attacker in the middle|attacker-in-the-middle|reverse proxy phishing|muraena|tycoon|tycoon 2fa|greatness|proxy phishing',
  ],
  ['phished', 'phished|phish|phishing|fished|spearphished'],
  [
    'phishmail',
    'phishing mail|phishing mails|phishing email|phishing emails|phishing e-mail|phishing e-mails|phishing message|phishing messages|phishing sms|phishing simulation|phishing training|phishing test|phishing awareness|phishing text|phishing letter|phish mail|phish email',
  ],
  [
    'reuse',
    'reuse|reuses|reused|reusing|re-use|re-used|re-using|misuse|misuses|misused|misusing|abuse|abuses|abused|abusing|copied|copying|grabbed|grabbing|exfiltrated|exfiltrating|siphoned',
  ],
  [
    'compromised',
    'broke into|break into|breaking into|broken into|breaks into|break-in|got hold of|compromised|compromise|compromises|hacked|hack|breached|breach|pwned|owned|infiltrated|intruder|attacker|attackers|crook|crooks|fraudster|fraudsters|thief|thieves|scammers|bad actor|bec|business email compromise|someone else|somebody else',
  ],
  [
    'token',
    'sess|token|tokens|session|sessions|cookie|cookies|session cookie|session token|refresh token|refresh tokens|prt|access token',
  ],
  // travel
  [
    'travel',
    'impossible trips|trips|impossible journey|impossible journeys|impossible flight|impossible flights|impossible movement|impossible movements|improbable trips|superman login|superman logins|geo check|geo-check|geocheck|impossible travel|travel|travels|travelling|traveling|travelled|traveled|atypical travel|trip|impossible trip|geo-impossible|unlikely travel|improbable travel',
  ],
  [
    'oddplace',
    'odd country|strange country|strange countries|weird country|unusual location|unusual locations|unusual place|unusual places|unusual country|unusual countries|strange location|strange locations|strange place|strange places|odd location|odd locations|suspicious location|suspicious locations|unfamiliar location|unfamiliar locations|new location|new locations|weird location|weird locations|weird place|unknown location|different location|different country|different countries|foreign country|two places|two countries|wrong country|another country|unexpected location|unexpected locations|unexpected country|anomalous location|location anomaly|location anomalies',
  ],
  [
    'says',
    'says|say|said|claims|claim|claimed|claiming|insists|insisted|insist|tells|told|swears|swore|maintains|states|stated|saying|telling|assures|reckons|thinks|believes|mentions|mentioned|alleges|allegedly|supposedly|apparently',
  ],
  ['really', 'really|actually|truly|physically|genuinely|currently|honestly'],
  ['location', 'location|locations|country|countries|city|cities|place|places|whereabouts|geo|geolocation|region'],
  [
    'holiday',
    'fly|flies|on leave in|holiday|holidays|vacation|business trip|abroad|conference|visiting|flew|flown|flying|landed|flight',
  ],
  // policy
  [
    'policy',
    'geo-fence|geofence|geo fence|geofencing|geo-fencing|geo-block|geoblock|policy|policies|caps|cap|ca pol|ca pols|conditional access|conditional-access|cond access|cond access policies|cond access policy|cond. access|ca policy|ca policies|conditional access policy|conditional access policies|ca|ca rule|ca rules|ca-policy|access policies|access policy',
  ],
  [
    'applied',
    'applied|apply|applies|applying|hit by|evaluated|evaluate|enforced|enforce|enforces|in force|in effect|triggered|matched|kicked in|kick in',
  ],
  ['block', 'block'],
  ['blocking', 'blocks|blocking|blks|blk'],
  [
    'blockedsignins',
    'ca-blocked|ca-denied|policy-blocked|ca-blocked sign-ins|ca-blocked signins|ca-blocked logins|ca-blocked attempts|ca-denied sign-ins|ca-refused sign-ins|policy-blocked sign-ins|policy-blocked logins|ca blocked sign-ins|ca blocked logins|ca denials|denials|ca denies|blocked sign-ins|blocked signins|blocked sign ins|blocked logins|blocked attempts|blocked sign-in attempts|blocked login attempts|blocked log-ins|blocked authentications|blocked logons|blocked users|blocked people|blocked access attempts',
  ],
  // mfa
  [
    'mfa',
    'mfa|2fa|two-factor|two factor|multi-factor|multifactor|multi factor|two-step|second factor|strong authentication|multi-factor authentication|multifactor authentication|two-factor authentication|mfas|strong auth',
  ],
  [
    'methods',
    'methods|method|authentication methods|auth methods|authentication method|auth method|sign-in methods|verification methods|factors|security info|security information|security-info|mfa methods|mfa method|registered methods|authenticator registration|mfa registration|mfa registrations|mfa setup|mfa set-up|mfa details|mfa status|mfa info|mfa state|mfa devices|mfa device|security infos|secinfo|method registration',
  ],
  [
    'authenticator',
    'authenticator|authenticator app|microsoft authenticator|ms authenticator|fido|fido2|fido key|fido2 key|passkey|passkeys|security key|security keys|yubikey|yubikeys|windows hello|whfb|totp|otp|sms|hardware token|software token|temporary access pass|tap|oath token',
  ],
  [
    'phone',
    'phone|phones|phone number|phone numbers|mobile number|mobile|cell phone|cell|telephone|smartphone|landline|cellphone|mobile phone|number registered',
  ],
  [
    'registered',
    'registered|register|registers|registering|enrolled|enroled|enrol|enroll|set up|setup|added|add|adds|changed|changes|change|new|on file|removed|remove|deleted|registration|registrations|updated|configured|recently added|reset',
  ],
  // risk
  [
    'risk',
    'risk-wise|riskwise|risk wise|low user risk|medium user risk|high user risk|elevated user risk|low sign-in risk|medium sign-in risk|high sign-in risk|low risk level|medium risk level|high risk level|user risk level|risk rating|leaked credentials|leaked credential|anonymous ip|anonymous ip address|anonymised ip|unfamiliar sign-in properties|unfamiliar sign-in|malicious ip|risk|risks|risk level|risk state|risk score|risk status|risk detections|risk detection|risk events|risk event|user risk|sign-in risk|identity protection|risk levels|riskiness|at risk|risk history|risk report|idp|risk details|risk info|aad ip',
  ],
  [
    'risky',
    'risky|riskiest|risky users|risky user|risky sign-ins|risky sign-in|risky signins|risky logins|risky people|risky accounts|flagged|high-risk|high risk|medium risk|low risk|high risk users',
  ],
  // legacy
  ['legacy', OLD_PROTOCOLS],
  [
    'legacy',
    "basic auths|basic auth logins|legacy mail client|legacy mail clients|legacy app|legacy apps auth|the old-fashioned way|old-fashioned way|the old fashioned way|without modern auth|without modern authentication|not use modern auth|not use modern authentication|not using modern auth|not using modern authentication|don't use modern auth|don't use modern authentication|dont use modern authentication|doesn't use modern auth|doesn't use modern authentication|isn't using modern authentication|aren't using modern authentication|not on modern auth|is not on modern auth|isn't on modern auth|are not on modern auth|aren't on modern auth|is not using modern auth|are not using modern auth|not on modern authentication|anything but modern authentication|other than modern authentication|lack modern authentication|lacks modern authentication|bypass modern authentication|no modern auth|no modern authentication|old-style logins|pre-modern auth|non-modern auth|non-modern authentication|legacy|authenticated smtp|legacy protocols|legacy protocol|legacy clients|legacy client|legacy sign-ins|autodiscover|exchange web services|legacy mail",
  ],
  // spray
  [
    'spray',
    'credential-guessing|credential guessing|password-guessing|spray|sprays|sprayed|spraying|password spray|password spraying|password-spray|pw spray|brute force|brute-force|bruteforce|brute forced|brute-forced|brute forcing|brute-forcing|brute-forces|bruteforcing|bruteforced|credential stuffing|stuffing|stuffed|password attack|password attacks|password guessing|guessing passwords|guess passwords|guessing|guessed|dictionary attack|credential attack|credential attacks|hammering|hammered|hammers|password-spraying|bruteforce attack|brute force attack|brute force attacks|trying passwords|try passwords|tries passwords|tried passwords|many passwords|cred stuffing|low and slow|stuffing attack|passwordspray',
  ],
  // cross tenant
  [
    'passthrough',
    'someone else tenant|somebody else tenant|across tenant borders|across tenant boundaries|cross tenants|crosses tenants|crossed tenants|crossing tenants|cross tenant boundaries|crossed tenant boundaries|crossing tenant boundaries|cross tenant borders|crossed tenant borders|crossing tenant borders|tenant-crossing|tenant crossing|tenant hopping|tenant-hopping|between tenants|cross into another tenant|crossed into another tenant|cross-tenant access|cross tenant access|crosstenant access|passthrough access|service provider sign-ins|service provider signins|service provider logins|service provider access|partner sign-ins|partner signins|partner logins|b2b access|cross-tenant activity|customer tenant|client tenant|supplier tenant|vendor tenant|company tenant|firm tenant|organisation tenant|organization tenant|passthrough|pass-through|pass through|passthru|pass-thru|cross-tenant|cross tenant|crosstenant|x-tenant|xtenant|b2b|b2b collaboration|b2b direct connect|direct connect|another tenant|outside tenant|outside tenants|foreign org|across tenants|other tenants|other companies tenants|other companies tenant|other company tenant|third-party tenant|third-party tenants|third party tenants|other tenant|foreign tenant|foreign tenants|different tenant|external tenant|external tenants|partner tenant|partner tenants|resource tenant|home tenant|partner tenancy|someone elses tenant|guest in|guest sign-ins|guest signins|guest logins|guest access|other organisations|other organizations|other orgs|another organisation|another organization|another org|another company|external organisation|external organization|external organisations|external organizations',
  ],
  ['guest', 'guest|guests|external user|external users|externals|guest user|guest users'],
  // workload
  [
    'installer',
    'installer|installers|uninstaller|setup wizard|msi error|msi errors|msi installer|msi package|msi packages|msi file|msi files|msi setup|msi log|msi exit code',
  ],
  [
    'serviceprincipal',
    'service principal|service principals|service-principal|service-principals|serviceprincipal|serviceprincipals|svc principal|svc principals|svc-principal|svc-principals|spn|spns|sp|service principle|service principles|enterprise app credential|sps',
  ],
  [
    'managedidentity',
    'mi|uami|sami|managed identity|managed identities|managed-identity|managed-identities|managedidentity|msi|msis|system-assigned identity|user-assigned identity',
  ],
  [
    'workload',
    'which app registrations|what app registrations|which app registration|which application registrations|what application registrations|which app regs|workload|workloads|workload identity|workload identities|workload sign-ins|app registration|app registrations|application registration|application registrations|app reg|app regs|app identity|app identities|client secret|client secrets|app secret|app secrets|client credential|client credentials|app credential|app credentials|app-only|app only|daemon|automation account|automation accounts|non-human identity|non-human identities|application identity|application identities|secret|secrets|certificate|certificates|cert|certs|federated credential|federated credentials',
  ],
];
