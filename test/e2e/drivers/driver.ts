/** The one small interface that the suites and the demo drive a browser through; `chromium.ts` and `firefox.ts` implement it. */
import type { Site } from '../../site/serve.ts';

export type BrowserName = 'chromium' | 'firefox';

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Something in the banner that can be pressed: its accessible name and where it is in the viewport, in px. */
export interface Control extends Rect {
  readonly name: string;
}

/** An element beside head and body that has a shadow root: what a reader sees of it. */
export interface Banner {
  /** Name of the host element. */
  readonly element: string;
  /** Rendered text, with blanks collapsed. */
  readonly text: string;
  readonly shown: boolean;
  readonly rect: Rect;
  /** Computed ground and type size of the bar: a bare, unstyled banner has neither. */
  readonly background: string;
  readonly fontFamily: string;
  readonly controls: readonly Control[];
  /** Name of the control that has the keyboard focus. */
  readonly focused: string | null;
}

export interface Mark {
  /** Where the link leads. */
  readonly href: string;
  /** The words drawn beside it. */
  readonly text: string;
  /** What is read out instead of them; empty when the words themselves are. */
  readonly spoken: string;
}

/** Words drawn over an embed. */
export interface Note extends Rect {
  readonly text: string;
  /** What is read out instead. */
  readonly spoken: string;
}

export interface Media {
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: boolean;
  readonly print?: boolean;
}

export type Key =
  | 'Tab'
  | 'Shift+Tab'
  | 'Enter'
  | 'Escape'
  | 'Space'
  | 'ArrowDown'
  | 'ArrowUp'
  | 'End'
  | 'Home'
  | 'Alt+ArrowDown'
  | 'Control+V';

export interface Tab {
  /** Goes to an address and waits until it is loaded. */
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  /**
   * Runs a function in the page and hands back what it gives, as JSON. The function travels as text: it may use nothing but its argument.
   *
   * @param world `page`: among the page's own scripts; `apart`: same document, out of the page's reach
   */
  run<Argument, Result>(
    work: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
    world?: 'page' | 'apart',
  ): Promise<Result>;
  /** Runs a script's text among the page's own. */
  inject(source: string): Promise<void>;
  banners(): Promise<readonly Banner[]>;
  /** Links of the page and of all its frames that have words drawn beside them. */
  marks(): Promise<readonly Mark[]>;
  /** Brings the pointer there and leaves it. */
  hoverAt(x: number, y: number): Promise<void>;
  /** Notes on embeds, of the page and of all its frames; places are in the window of the document they are drawn in. */
  notes(): Promise<readonly Note[]>;
  /** A real, trusted click. */
  clickAt(x: number, y: number): Promise<void>;
  press(key: Key): Promise<void>;
  type(text: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  emulate(media: Media): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** Brings the tab to the front, as a reader would. */
  focus(): Promise<void>;
  close(): Promise<void>;
}

export interface Driver {
  readonly name: BrowserName;
  open(address: string): Promise<Tab>;
  /** Opens a page of the extension: `src/pages/popup/index.html?url=…`. */
  openOwn(path: string): Promise<Tab>;
  /** Runs a function on a quiet document of the extension, where the whole extension API is at hand. */
  own<Argument, Result>(
    work: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  /** Stops the background (worker or event page); resolves once it is stopped. */
  stopBackground(): Promise<void>;
  backgroundRuns(): Promise<boolean>;
  /** Closes the browser and starts it again with the same profile. */
  restart(): Promise<void>;
  /** Kills the browser as a crash would, at whatever it is doing, and starts it again with the same profile. */
  kill(): Promise<void>;
  /** Puts the same build with a higher version in place, under open tabs. */
  update(): Promise<void>;
  /** Texts of the files the reader has saved. */
  saved(): Promise<readonly string[]>;
  /** Leaves nothing but the opened pages for a reader to see. */
  handOver(): Promise<void>;
  /** Resolves when the reader has closed the browser. */
  closed(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly site: Site;
  /** Folder of the built extension. */
  readonly extension: string;
  /** Path of the browser. */
  readonly executable: string;
  /** Show a window. */
  readonly headed?: boolean;
}
