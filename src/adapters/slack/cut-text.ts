/** Cuts long texts where a reader would: at the end of a sentence, else of a word. */

const SENTENCE_END = /(?<=[.!?…。！？]["'”’)\]]?)\s+/u;

/** The text in pieces of at most `most` characters each, cut at sentences, else at words, else anywhere. */
export function splitText(text: string, most: number): readonly string[] {
  const whole = text.trim();
  if (whole.length <= most) return whole === '' ? [] : [whole];
  const pieces: string[] = [];
  let piece = '';
  const add = (part: string, glue: string) => {
    if (piece !== '' && piece.length + glue.length + part.length > most) {
      pieces.push(piece);
      piece = '';
    }
    piece = piece === '' ? part : `${piece}${glue}${part}`;
  };
  for (const sentence of whole.split(SENTENCE_END)) {
    if (sentence.length <= most) {
      add(sentence, ' ');
      continue;
    }
    for (const word of sentence.split(/\s+/)) for (const part of chunksOf(word, most)) add(part, ' ');
  }
  if (piece !== '') pieces.push(piece);
  return pieces;
}

/** The beginning of a text, at most `most` characters with the ellipsis that says that it goes on. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const [first = ''] = splitText(text, most - 2);
  return first === text ? first : `${first.replace(/[\s,;:]+$/, '')} …`;
}

/** A long word in parts that never split a character in two. */
function chunksOf(word: string, most: number): readonly string[] {
  if (word.length <= most) return [word];
  const chunks: string[] = [];
  let chunk = '';
  for (const character of word) {
    if (chunk.length + character.length > most) {
      chunks.push(chunk);
      chunk = '';
    }
    chunk += character;
  }
  return [...chunks, chunk];
}
