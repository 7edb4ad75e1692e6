import { z } from 'zod';

/** An id that people can read: lower-case letters, digits and hyphens. */
export const Slug = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9-]*$/,
    'write an id in lower-case letters, digits and hyphens, for example "zhang-yimou"',
  );
