// The part of papaparse that is used here. Its published types bring Node's with them, which a pure room has not.
declare module 'papaparse' {
  interface Flaw {
    type: string;
    code: string;
    message: string;
    row?: number;
  }
  interface Parsed {
    data: string[][];
    errors: Flaw[];
    meta: { delimiter: string; linebreak: string; truncated: boolean };
  }
  interface Papa {
    parse: (
      text: string,
      options: {
        delimiter?: string;
        skipEmptyLines?: boolean;
        preview?: number;
        delimitersToGuess?: string[];
      },
    ) => Parsed;
    unparse: (
      rows: string[][],
      options: { delimiter?: string; newline?: string; quotes?: boolean; escapeFormulae?: boolean },
    ) => string;
  }
  const papa: Papa;
  export default papa;
}
