/**
 * The switch that turns off what a whole browser has and a test has no use for. Its address bar loads a page of 400 files
 * for every window, though nobody types there: more work than our own page. A second such switch takes the place of the one
 * that Playwright passes, so what matters of that one stands here, too.
 */
export const DISABLED_FEATURES = `--disable-features=${[
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  // Playwright's: nothing on the network at the start, no guessing of https, and each page painted as it loads.
  'AimEnabled',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
  'Translate',
].join(',')}`;
