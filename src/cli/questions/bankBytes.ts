import type { Bank } from '../../quiz/bank.ts';
import type { Question } from '../../quiz/question.ts';
import type { TimelineCard } from '../../quiz/timelineCard.ts';

/**
 * A bank of many films as it lies on disk, in UTF-8: one question or card a line, the same bank always as the same bytes. Every
 * line goes into the bytes at once, since the text of a whole bank would be copied again and again on the way there.
 */
export function bytesOfBank({ questions, films, timelines = [], ...head }: Bank): Uint8Array<ArrayBuffer> {
  const page = openPage();
  page.text(JSON.stringify(head), 1);
  page.text(',"films":');
  writeList(page, films, (film) => {
    page.text(JSON.stringify(film));
  });
  page.text(',"questions":');
  writeList(page, questions, (question) => {
    writeSourced(page, question);
  });
  if (timelines.length > 0) {
    page.text(',"timelines":');
    writeList(page, timelines, ({ cards, ...timeline }) => {
      page.text(JSON.stringify(timeline), 1);
      page.text(',"cards":');
      writeList(page, cards, (card) => {
        writeSourced(page, card);
      });
      page.text('}');
    });
  }
  page.text('}\n');
  return page.bytes();
}

function writeList<Item>(page: Page, items: readonly Item[], write: (item: Item) => void): void {
  page.text('[\n');
  for (const [at, item] of items.entries()) {
    if (at > 0) page.text(',\n');
    write(item);
  }
  page.text('\n]');
}

const sourceTexts = new WeakMap<Question['sources'], Uint8Array>();

/** A question or a card as JSON. Very many have the same sources, which are written out once. */
function writeSourced(page: Page, item: Question | TimelineCard): void {
  const { sources } = item;
  let bytes = sourceTexts.get(sources);
  if (!bytes) {
    bytes = new TextEncoder().encode(`,"sources":${JSON.stringify(sources)}}`);
    sourceTexts.set(sources, bytes);
  }
  page.text(JSON.stringify({ ...item, sources: undefined }), 1);
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
