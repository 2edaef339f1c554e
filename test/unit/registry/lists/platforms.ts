/** Platforms for tests: what the registry's own file holds, cut short. */
export const PLATFORMS: ReadonlySet<string> = new Set([
  'youtube.com',
  'facebook.com',
  't.me',
  'wordpress.com',
]);
