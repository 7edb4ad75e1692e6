import { z } from 'zod';

/** A package of others whose code ships inside the app. */
export const BundledPackage = z.object({
  name: z.string(),
  version: z.string(),
  /** As an SPDX expression, in the package's own words. */
  licence: z.string(),
  /** The whole licence; empty where the package brings no such file. */
  text: z.string(),
});
export type BundledPackage = z.infer<typeof BundledPackage>;

/** What the about screen says. */
export const About = z.object({
  version: z.string(),
  /** What it runs on, by name: Electron, Chromium and Node in the desktop shell, Node in the browser shell. */
  runtime: z.array(z.object({ name: z.string(), version: z.string() })),
  packages: z.array(BundledPackage),
  /** Where Chromium's own licences lie, for a runtime that brings them; null elsewhere. */
  runtimeLicences: z.string().nullable(),
});
export type About = z.infer<typeof About>;
