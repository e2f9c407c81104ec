import { OpenAIModel } from '@microsoft/teams-ai';
import type {
  AzureOpenAIModelOptions,
  Memory,
  Message,
  OpenAIModelOptions,
  PromptFunctions,
  PromptSection,
  PromptTemplate,
  Tokenizer,
} from '@microsoft/teams-ai';
import type { TurnContext } from 'botbuilder';
import type { TranslationRequest, Translator } from '../understand/translator/port.ts';

export interface ModelOptions {
  /** OpenAI, Azure OpenAI (key or managed identity through `azureADTokenProvider`), or a compatible local endpoint. */
  readonly model: OpenAIModelOptions | AzureOpenAIModelOptions;
  /** Milliseconds after which the model's answer is not waited for. */
  readonly timeoutMs: number;
}

/**
 * teams-ai's model as a translator: one request, no history, no tools, no retries. Rejects when the model is late or fails;
 * what it answers is checked by `understand`. An error is also written to standard output by the library itself.
 */
export function modelTranslator({ model, timeoutMs }: ModelOptions): Translator {
  return {
    async translate(request) {
      const client = new OpenAIModel({
        ...model,
        ...responseFormat(request),
        stream: false,
        logRequests: false,
        useSystemMessages: true,
        clientOptions: { ...model.clientOptions, timeout: timeoutMs, maxRetries: 0 },
      });
      const answer = await client.completePrompt(NO_TURN, noMemory(), NO_FUNCTIONS, LETTERS, template(request));
      if (answer.status !== 'success') throw new Error(`The model did not answer: ${answer.status}.`);
      return answer.message?.content;
    },
  };
}

/** teams-ai's type knows only `json_object`, but sends what it is given; a schema is what keeps the answer in shape. */
function responseFormat({ schema }: TranslationRequest): Pick<OpenAIModelOptions, 'responseFormat'> {
  const format = { type: 'json_schema', json_schema: { name: 'command', strict: false, schema } };
  return { responseFormat: format as unknown as { type: 'json_object' } };
}

/** Messages as they are: teams-ai's own sections would expand `{{…}}` in what a person typed. */
function template({ instructions, text }: TranslationRequest): PromptTemplate {
  const output: Message[] = [
    { role: 'system', content: instructions },
    { role: 'user', content: text },
  ];
  const prompt: PromptSection = {
    required: true,
    tokens: -1,
    renderAsMessages: () => Promise.resolve({ output, length: instructions.length + text.length, tooLong: false }),
    renderAsText: () => Promise.resolve({ output: text, length: text.length, tooLong: false }),
  };
  return { name: 'translate', prompt, config: { schema: 1.1, type: 'completion', completion: COMPLETION } };
}

const COMPLETION = {
  completion_type: 'chat',
  frequency_penalty: 0,
  include_history: false,
  include_input: false,
  include_images: false,
  max_input_tokens: 8000,
  max_tokens: 300,
  presence_penalty: 0,
  temperature: 0,
  top_p: 1,
} as const;

/** Only handed on to the library's event listeners, of which there are none. */
const NO_TURN = {} as unknown as TurnContext;

/** A model that translates remembers nothing. */
function noMemory(): Memory {
  const ignore = (): void => undefined;
  return { getValue: () => undefined as never, hasValue: () => false, setValue: ignore, deleteValue: ignore };
}

const NO_FUNCTIONS: PromptFunctions = {
  hasFunction: () => false,
  getFunction: (name) => {
    throw new Error(`No function ${name}.`);
  },
  invokeFunction: (name) => Promise.reject(new Error(`No function ${name}.`)),
};

/** Lengths are counted in letters: the text is short, and a real tokenizer costs tens of megabytes. */
const LETTERS: Tokenizer = {
  encode: (text) => Array.from(text, (letter) => letter.codePointAt(0) ?? 0),
  decode: (codes) => String.fromCodePoint(...codes),
};
