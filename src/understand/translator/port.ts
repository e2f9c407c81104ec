/** A language model that only translates: text in, a value that claims to be a command out. Its answer is never trusted. */
export interface Translator {
  /** Rejects when the model is late, refuses or cannot be reached. */
  translate(request: TranslationRequest): Promise<unknown>;
}

export interface TranslationRequest {
  readonly instructions: string;
  readonly text: string;
  /** JSON Schema of the answer. */
  readonly schema: Readonly<Record<string, unknown>>;
}
