import { flipFuses, FuseState, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';

/**
 * What is burnt into the program before it is signed: https://www.electronjs.org/docs/latest/tutorial/fuses.
 * Each fuse is named with why it stands as it does.
 */
export const FUSES = {
  /** ELECTRON_RUN_AS_NODE would make of the app a Node that runs anything under our signature. */
  RunAsNode: false,
  /** The app keeps no cookies, and the system's keychain would be asked for a key. */
  EnableCookieEncryption: false,
  /** NODE_OPTIONS could load code before ours. */
  EnableNodeOptionsEnvironmentVariable: false,
  /** --inspect would open a debugger on the main process. */
  EnableNodeCliInspectArguments: false,
  /** The archive with our code must be the one that was packed; macOS and Windows check it. */
  EnableEmbeddedAsarIntegrityValidation: true,
  /** And no folder may stand in its place. */
  OnlyLoadAppFromAsar: true,
  /** There is no snapshot of our own. */
  LoadBrowserProcessSpecificV8Snapshot: false,
  /** No page of ours comes from `file:`. */
  GrantFileProtocolExtraPrivileges: false,
} as const satisfies Partial<Record<keyof typeof FuseV1Options, boolean>>;
export type FuseName = keyof typeof FUSES;

const names = Object.keys(FUSES) as FuseName[];

/**
 * Sets the fuses of a packaged program.
 * @param program the executable, or macOS's `.app`
 * @param inspectable leaves the debugger's switch alone, for a build that Playwright is to drive; never for a release
 * @param resign renews the ad-hoc signature that a program for Apple's own processors must have to start at all
 */
export async function setFuses(
  program: string,
  { inspectable, resign }: { inspectable: boolean; resign: boolean },
): Promise<void> {
  await flipFuses(program, {
    version: FuseVersion.V1,
    resetAdHocDarwinSignature: resign,
    ...Object.fromEntries(
      names.map((name) => [
        FuseV1Options[name],
        name === 'EnableNodeCliInspectArguments' ? inspectable : FUSES[name],
      ]),
    ),
  });
}

/**
 * The fuses that do not stand as they should in a packaged program; none is what is wanted.
 * @returns each with how it stands: on, off, or that the program does not have it
 */
export async function wrongFuses(program: string): Promise<string[]> {
  const wire = await getCurrentFuseWire(program);
  return names
    .filter((name) => wire[FuseV1Options[name]] !== (FUSES[name] ? FuseState.ENABLE : FuseState.DISABLE))
    .map((name) => `${name} is ${stateName(wire[FuseV1Options[name]])}`);
}

function stateName(state: FuseState | undefined): string {
  if (state === FuseState.ENABLE) return 'on';
  return state === FuseState.DISABLE ? 'off' : 'not there';
}
