export const MIRRORS: readonly string[];
export const UPDATES_ENV: Readonly<Record<string, string>>;
