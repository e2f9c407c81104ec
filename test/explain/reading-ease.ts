/** Flesch reading ease: 100 is very easy, 60 plain English, 30 hard. Syllables are groups of vowels, less a silent e. */
export function readingEase(text: string): number {
  const words = text.match(/[\p{L}’']+/gu) ?? [];
  if (words.length === 0) return 100;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 206.835 - 1.015 * (words.length / sentencesOf(text).length) - 84.6 * (syllables / words.length);
}

export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?!:;])\s+(?=[\p{Lu}"(\d])/u).filter((part) => part.trim() !== '');
}

function syllablesOf(word: string): number {
  const groups = word.toLowerCase().match(/[aeiouy]+/gu)?.length ?? 1;
  return Math.max(1, /[^aeiouyl]e$/iu.test(word) ? groups - 1 : groups);
}
