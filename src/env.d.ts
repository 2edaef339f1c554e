/**
 * What a build can be given from outside. Ask for one by its name (`import.meta.env.VITE_X`): any other way puts all of
 * them, mirrors and keys too, into the page script.
 */
interface ImportMetaEnv {
  readonly VITE_SHADOW_OPEN?: string;
  readonly VITE_BENCH?: string;
  readonly VITE_LIST_MIRRORS?: string;
  readonly VITE_LIST_KEYS?: string;
}
