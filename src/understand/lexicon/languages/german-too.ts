/** "im System", "in Person": English has the same noun. */
const GERMAN_TOO =
  /^(?:account|alarm|apps?|arm|bank|bar|bus|camp|center|chat|chaos|club|computer|display|export|film|form|general|hand|hotel|import|information|internet|intranet|job|land|last|laptop|management|meeting|mode|moment|monitor|name|net|office|online|park|partner|person|plan|post|projects?|radio|region|reserve|restaurant|ring|router|school|sector|server|service|shop|sofa|software|standard|start|studio|supermarket|support|system|tablet|taxi|team|telefon|test|ticket|training|transport|urlaub|wand|warm|winter|workshop|zone)$/;

export function isGermanToo(low: string): boolean {
  return GERMAN_TOO.test(low);
}
