import { z } from 'zod';

/** The newest format of film packs that this version reads and writes. */
export const PACK_VERSION = 1;
export const PACK_FORMAT = 'reel-quiz/pack';
export const MANIFEST = 'manifest.json';

const factsPath = z.string().regex(/^facts\/[a-z0-9][a-z0-9-]*\.yaml$/);
const bankPath = z.string().regex(/^banks\/[a-z0-9][a-z0-9-]*\.json$/);

/** What a film pack says of itself. `docs/formats/pack.md` describes it. */
export const Manifest = z.object({
  format: z.literal(PACK_FORMAT),
  version: z.literal(PACK_VERSION),
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  /** Under which terms the pack may be passed on: a name such as "CC BY-SA 4.0", or a sentence. Empty: nobody said. */
  licence: z.string().max(2000),
  /** Where it all comes from, in the words of whoever packed it. */
  notes: z.string().max(20_000),
  facts: z.array(factsPath).max(500),
  banks: z.array(bankPath).max(500),
});
export type Manifest = z.infer<typeof Manifest>;
