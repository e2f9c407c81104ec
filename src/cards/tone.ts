import type { IContainer, TextColor } from '@microsoft/teams.cards';
import type { Tone } from '../commands/answer.ts';
import { box, line, runs, type Element } from './elements.ts';

interface Mark {
  /** Glyph and word: the colour alone tells nothing to one reader in twelve. Yellow text is read by nobody: it stays dark. */
  readonly glyph: string;
  readonly word: string;
  readonly style: NonNullable<IContainer['style']>;
  readonly colour: TextColor;
}

export const MARKS: Readonly<Record<Tone, Mark>> = {
  good: { glyph: '✓', word: 'All right', style: 'good', colour: 'Good' },
  neutral: { glyph: '●', word: 'Information', style: 'emphasis', colour: 'Default' },
  warning: { glyph: '▲', word: 'Take a look', style: 'warning', colour: 'Default' },
  danger: { glyph: '✕', word: 'Problem', style: 'attention', colour: 'Attention' },
  unknown: { glyph: '?', word: "Can't tell", style: 'emphasis', colour: 'Default' },
};

/** The band at the top: what kind of news, in a word, then the verdict. */
export function banner(tone: Tone, headline: string, context: readonly string[] = [], word?: string): Element {
  const mark = MARKS[tone];
  const small = { size: 'Small' } as const;
  const rest = context.length === 0 ? [] : [{ text: `  ·  ${context.join(' · ')}`, look: { ...small, isSubtle: true } }];
  const items: Element[] = [
    runs([{ text: `${mark.glyph} ${word ?? mark.word}`, look: { ...small, weight: 'Bolder', color: mark.colour } }, ...rest]),
    line(headline, { weight: 'Bolder', size: 'Medium', spacing: 'Small' }, 400),
  ];
  return box(mark.style, ...items).withBleed(true);
}
