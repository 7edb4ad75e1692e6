import type { Bank } from '../../quiz/bank.ts';
import type { Question } from '../../quiz/question.ts';

/**
 * A bank of many films as it lies on disk, in UTF-8: one question a line, the same bank always as the same bytes. Every
 * line goes into the bytes at once, since the text of a whole bank would be copied again and again on the way there.
 */
export function bytesOfBank({ questions, films, ...head }: Bank): Uint8Array<ArrayBuffer> {
  const page = openPage();
  page.text(JSON.stringify(head), 1);
  page.text(',"films":[');
  for (const [at, film] of films.entries()) {
    page.text(at === 0 ? '\n' : ',\n');
    page.text(JSON.stringify(film));
  }
  page.text('\n],"questions":[');
  for (const [at, question] of questions.entries()) {
    page.text(at === 0 ? '\n' : ',\n');
    writeQuestion(page, question);
  }
  page.text('\n]}\n');
  return page.bytes();
}

const sourceTexts = new WeakMap<Question['sources'], Uint8Array>();

/** A question as JSON. Very many have the same sources, which are written out once. */
function writeQuestion(page: Page, question: Question): void {
  const { sources } = question;
  let bytes = sourceTexts.get(sources);
  if (!bytes) {
    bytes = new TextEncoder().encode(`,"sources":${JSON.stringify(sources)}}`);
    sourceTexts.set(sources, bytes);
  }
  page.text(JSON.stringify({ ...question, sources: undefined }), 1);
  page.copy(bytes);
}

/** Bytes that are written one after the other. */
interface Page {
  /** @param cut so many bytes at the end of the text are left out */
  text: (text: string, cut?: number) => void;
  copy: (bytes: Uint8Array) => void;
  /** All that was written. */
  bytes: () => Uint8Array<ArrayBuffer>;
}

const FIRST_ROOM = 1 << 16;
/** A character of a text takes at most so many bytes. */
const MOST_BYTES = 3;

function openPage(): Page {
  const encoder = new TextEncoder();
  let room = new Uint8Array(FIRST_ROOM);
  let end = 0;
  const makeRoom = (more: number) => {
    if (end + more <= room.length) return;
    const wider = new Uint8Array(2 * (end + more));
    wider.set(room.subarray(0, end));
    room = wider;
  };
  return {
    text: (text, cut = 0) => {
      makeRoom(MOST_BYTES * text.length);
      end += encoder.encodeInto(text, room.subarray(end)).written - cut;
    },
    copy: (bytes) => {
      makeRoom(bytes.length);
      room.set(bytes, end);
      end += bytes.length;
    },
    bytes: () => room.slice(0, end),
  };
}
