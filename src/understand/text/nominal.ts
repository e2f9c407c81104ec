/** What an authority writes in nouns and the passive ("Deactivation of the account of Ana is hereby ordered."), as plain wishes. */
const LEAD = '(?:(?:hello|please|so|and|therefore|thus|accordingly|further|furthermore|also|TICKET|,|:|NAME) )*';
const HOW =
  '(?:(?:the|an?|any|immediate|prompt|urgent|temporary|permanent|full|complete|formal|detailed|short|brief|written|current|up-to-date) )*';
const WISHED =
  '(?:is|are) (?:(?:hereby|herewith|hereto|kindly|formally|officially|urgently|respectfully|humbly|now|therefore|thus|also) )*(?:requested|request|ordered|required|directed|demanded|desired|instructed|sought|commanded|needed|asked)(?: (?:now|please|thanks|immediately|asap|urgently|TIME))* $';
/** Nothing in it that denies or doubts the wish. */
const BODY = '((?:(?!doesnt|not|no|never|if|unless|was|were|would|should|only )\\S+ ){1,18}?)';

/** What the nouns of acting become, and what must stand behind them; one reading noun ends the list. */
const NOUNS: readonly (readonly [nouns: string, about: RegExp, plain: string])[] = [
  [
    '(?:revoke|revoking|revocation|revoked|termination|ending|kill|cancellation|invalidation|closure)',
    / (?:token|sess) /,
    'please revoke',
  ],
  [
    '(?:disable|disabling|suspension|blocking|block|lock|locked|locking|lockout)',
    /^(?: of)?(?: the| this| that| user)* (?:account|signin|enter|USER) /,
    'please disable',
  ],
  [
    '(?:enable|enabling|unlock|unlocking|reopening|restoration)',
    /^(?: of)?(?: the| this| that| user)* (?:account|signin|enter|USER) /,
    'please enable',
  ],
  [
    '(?:lifting|lift|removal|cancellation|withdrawal|ending|termination|revocation|revoke|end|kill)',
    / (?:mutes?|unmute) /,
    'unmute',
  ],
  ['(?:mutes?|muting)', / (?:USER|APP|IP|alerts) /, 'mute'],
  [
    '(?:deregistration|unsubscribe|cancellation|removal|termination|ending|kill)',
    / (?:channel|subscription|subscribed?) /,
    'unsubscribe this channel',
  ],
  [
    '(?:registered|registration|subscription|subscribed?|enrolment|enrollment|inclusion)',
    / (?:channel|chat|room|team|group) /,
    'subscribe this channel',
  ],
  [
    '(?:presentation|list|listing|show|extract|excerpt|overview|top|ranking|disclosure|information|statement|display|report|submission|provision|delivery|transmission|communication|compilation|explain|explanation|clarification|assessment|check|examination|statistics|details?|particulars|history|notice|naming|output|production|issue|copy|signins|failures|volume)',
    /./,
    'show',
  ],
];

const FORMS: readonly (readonly [form: RegExp, about: RegExp, plain: string])[] = NOUNS.map(([nouns, about, plain]) => [
  new RegExp(`^ ${LEAD}${HOW}${nouns} ${BODY}${WISHED}`),
  about,
  plain,
]);

/** "the suppression of alerts concerning Ana is to be lifted". */
const LIFTED =
  /^ (?:(?:hello|please|so|,|the|any|this|that) )*mutes? (?:(?:of|on|for|the|any|all) )*(?:alerts (?:on|for|about|of) (?:the )?)?(USER|APP|IP|pronoun) (?:(?:is|are|has|have|needs?) to|shall|must|should) be (?:hereby |now )?(?:lifted|ended|cancelled|removed|over|kill|registered|revoked)(?: (?:now|please|immediately|TIME))* $/;
const BEHIND: Readonly<Record<string, RegExp>> = {
  unmute: /^(?:.* )?(USER|APP|IP|pronoun) .*$/,
  mute: /^(?:of |on |for |the |all |any )*(?=\S)/,
};

/** Reads the nouns of an authority as what they wish for; a question about them stays as it is. */
export function plainNouns(shape: string): string {
  if (!/ (?:is|are|has|have|shall|must|should|needs?) /.test(shape)) return shape;
  const lifted = LIFTED.exec(shape)?.[1];
  if (lifted !== undefined) return ` unmute ${lifted} `;
  for (const [form, about, plain] of FORMS) {
    const body = form.exec(shape)?.[1];
    if (body === undefined || !about.test(` ${body}`)) continue;
    return wishFor(plain, body);
  }
  return shape;
}

function wishFor(plain: string, body: string): string {
  if (plain.endsWith('channel')) return ` ${plain} `;
  if (plain === 'unmute') return ` unmute ${body.replace(BEHIND.unmute ?? /^/, '$1 ')}`;
  if (plain === 'mute') return ` mute ${body.replace(BEHIND.mute ?? /^/, '')}`;
  if (
    plain === 'show' &&
    / (?:functions?|capabilities|abilities|features|operation|possibilities|scope) .*(?:bot|signpost|tool) /.test(` ${body}`)
  )
    return ' help ';
  return ` ${plain} ${body.replace(/^(?:of|on|about|from|regarding|concerning) /, '')}`;
}
