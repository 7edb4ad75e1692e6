/** The name that a bank of the player's has which takes the place of one that came with the app. */
export const ownOf = (shipped: string): string => `${shipped}-own`;
