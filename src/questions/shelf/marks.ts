/** A set of small whole numbers that is emptied at no cost, for sets that are needed once a film. */
export interface Marks {
  clear: () => void;
  add: (number: number) => void;
  addAll: (numbers: readonly number[]) => void;
  has: (number: number) => boolean;
}

/** @param size all numbers are below it */
export function openMarks(size: number): Marks {
  const stamps = new Uint32Array(size);
  let stamp = 1;
  return {
    clear: () => {
      stamp += 1;
    },
    add: (number) => {
      stamps[number] = stamp;
    },
    addAll: (numbers) => {
      for (const number of numbers) stamps[number] = stamp;
    },
    has: (number) => stamps[number] === stamp,
  };
}
