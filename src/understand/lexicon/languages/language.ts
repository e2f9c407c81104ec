/**
 * One language as it asks for what this bot does. Words are written without accents and in small letters. In `asks` and `orders` each line is
 * "meaning=ways": a way is a few words that stand in one text in any order, "one|or|another+and", with "*" for any beginning or end.
 */
export interface Language {
  /** Small words and courtesies that change nothing of an order beside them. */
  readonly plain: string;
  /** Courtesies of several words, one of which would change it by itself. */
  readonly courtesies: string;
  /** "Can you": a question that is an order. */
  readonly canYou: string;
  /** The same in several words, where a verb has one form for everybody: "kan du" asks for it, and "kan Anna" does not. */
  readonly requests?: string;
  /** What stands before a person, and before an application or a place. */
  readonly beforePerson: string;
  readonly beforeApp: string;
  /** Who asks. */
  readonly me: string;
  /** "vis mig", "ge mig": verbs behind which stands to whom something is shown, and not about whom. */
  readonly gives?: string;
  /** "phrase=English"; "AGO" stands before what it is said of. */
  readonly times: string;
  /** Words of a reason behind an order: "she was phished". */
  readonly reasons: string;
  /** Only the plain forms of a verb; what stands behind ":" may stand beside them. */
  readonly orders: string;
  /** The first line that fits counts. */
  readonly asks: string;
  /** More words that are nobody's name and no application's. */
  readonly words: string;
}
