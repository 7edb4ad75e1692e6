/** A set of small whole numbers that is emptied at no cost, for sets that are needed once a question. */
export interface Marks {
  clear: () => void;
  add: (number: number) => void;
  addAll: (numbers: Iterable<number>) => void;
  has: (number: number) => boolean;
}

/** @param size all numbers are below it */
export function openMarks(size: number): Marks {
  const stamps = new Uint32Array(size);
  let stamp = 1;
  const add = (number: number) => {
    stamps[number] = stamp;
  };
  return {
    clear: () => {
      stamp += 1;
    },
    add,
    addAll: (numbers) => {
      for (const number of numbers) add(number);
    },
    has: (number) => stamps[number] === stamp,
  };
}
