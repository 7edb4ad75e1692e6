/** One step in the life of the records file. Once released, it is never edited: what must change is a new step. */
export interface Migration {
  /** Its place in line, from 1, without gaps; kept in the file as `user_version`. */
  version: number;
  name: string;
  sql: string;
}
