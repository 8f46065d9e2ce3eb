/**
 * The map of the namespace object: what each classic script offers to the others. The scripts
 * share one isolated world and cannot import; the compiler holds each of them to this.
 */

type MessageKey = keyof typeof import('../_locales/en/messages.json');

type IconName =
  | 'close'
  | 'save'
  | 'text'
  | 'help'
  | 'minus'
  | 'plus'
  | 'narrower'
  | 'wider'
  | 'page';

/** What the controls ask of who mounts them. */
interface ReaderActions {
  act(action: ReaderAction): void;
  change(change: Partial<ReaderSettings>): void;
  /** Whether there is a page that could look in. */
  isOverPage: boolean;
}

/** What may be done about something: a button. */
interface ReaderOffer {
  label: string;
  act(): void;
}

/** The mounted controls. */
interface ReaderControls {
  bar: HTMLElement;
  nodes: HTMLElement[];
  togglePanel(name: 'appearance' | 'help', opens?: boolean): void;
  /** Says whether there was one to close. */
  closePanels(): boolean;
  /** Shows the save button only where there is an article. */
  allowSaving(allowed: boolean): void;
  showSettings(settings: ReaderSettings): void;
  /** Tells of something that went well. */
  say(text: string): void;
  /** Tells of something that failed, and stays. */
  complain(text: string, retry: () => void): void;
  /** Tells of something that the user may do, and stays. */
  offer(text: string, offer: ReaderOffer): void;
  clearToast(): void;
}

/** Where a reader stands: over a page, or in a tab of its own. */
interface ReaderMount {
  /** The address of the page that is read. */
  url: string;
  /** Takes the reader away. */
  close(): void;
  /** Has the page read anew, as it is now. */
  extract(force: boolean): Promise<Extracted | Failure>;
  /** What stands above all that is shown. */
  remark?: { text: string; offer: ReaderOffer };
  /** Has the page read where only a part of it is shown. */
  extractWhole?: ReaderMount['extract'];
  /** Fetches a page of the same site, where there is a way to. */
  fetchPage?: QingduNamespace['fetchPage'];
  /** Puts the reader over its page anew, for what cannot be changed while it is there. */
  reopen?(): void;
}

/** A reader, for its mount. */
interface MountedReader {
  dialog: HTMLDialogElement;
  /** All there is to put into the page, the dialog among it. */
  nodes: HTMLElement[];
  show(settings: ReaderSettings): void;
  /** Puts the dialog on top of everything that was opened since. */
  raise(): void;
  stop(): void;
  onKey(event: KeyboardEvent, hasFocus: boolean): void;
  /** Something is being copied. */
  onCopy(event: ClipboardEvent): void;
  readonly extraction: Extraction | undefined;
  /** Where one is in the article; undefined at its beginning. */
  position: ReadingPosition | undefined;
  /** Clicks for the user where the page has stopped the click on its way. */
  onClick(event: MouseEvent): void;
  read(extract: ReaderMount['extract'], force: boolean): Promise<void>;
  /** Says a line above what is shown. */
  remark(text: string, offer: ReaderOffer): void;
  /** Says a line that stays until it is answered, or withdrawn. */
  offer(text: string, offer: ReaderOffer): void;
  withdraw(): void;
}

/** The line under an article that has further pages. */
interface Further {
  node: HTMLElement;
  /** Ends what it fetches. */
  stop(): void;
}

/** What the guard watches over, and what helps it. */
interface GuardOptions {
  host: Element;
  dialog: HTMLDialogElement;
  /** Brings the reader back, wherever it is. */
  raise(): void;
  /** Told when the page is stronger. */
  giveUp(): void;
}

/** What the reader does with events that were kept from the page. */
interface InputHandlers {
  onKey(event: KeyboardEvent): void;
  onCopy(event: ClipboardEvent): void;
  /** Told of a click on its way, which the page may yet stop. */
  onClick(event: MouseEvent): void;
  scrollBy(pixels: number): void;
}

interface QingduNamespace {
  /** The texts of the reader's style sheets, put here by the background. */
  styles: string[];
  webext: {
    getMessage(key: string, substitutions?: string[]): string;
    interfaceLocale(): string;
    resourceUrl(path: string): string;
    extensionId(): string | undefined;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage(
      listener: (message: unknown, sender: chrome.runtime.MessageSender) => Promise<unknown>,
    ): void;
    onActionClicked(listener: (tab: chrome.tabs.Tab) => void): void;
    onInstalled(listener: () => void): void;
    onMenuClicked(
      listener: (info: chrome.contextMenus.OnClickData, tab?: chrome.tabs.Tab) => void,
    ): void;
    /** Makes the context menu anew. */
    makeMenus(items: chrome.contextMenus.CreateProperties[]): Promise<void>;
    /** Asks the user for the right to a site, which only a click may lead to. */
    requestSite(url: URL): Promise<boolean>;
    /** Gives the tab when it is loaded; nothing when it was closed before. */
    openTabAndWait(url: string): Promise<chrome.tabs.Tab | undefined>;
    /** Gives the value of the last file's last expression. */
    injectFiles(tabId: number, files: string[]): Promise<unknown>;
    injectCall<Argument>(
      tabId: number,
      func: (argument: Argument) => unknown,
      argument: Argument,
    ): Promise<unknown>;
    readLocal(key: string): Promise<unknown>;
    writeLocal(key: string, value: unknown): Promise<void>;
    /** Reads and removes. */
    takeSession(key: string): Promise<unknown>;
    writeSession(key: string, value: unknown): Promise<void>;
    /** Opens a tab, beside the one that it comes from. */
    openTab(url: string, from?: chrome.tabs.Tab): Promise<void>;
    /** Closes the tab of a page of ours. */
    closeTab(): Promise<void>;
    /** Closed ones too, which only an extension sees. */
    shadowRootOf(host: Element): ShadowRoot | null;
    openPopup(tabId: number, url: string): Promise<void>;
  };
  messages: {
    isArticle(value: unknown): value is Article;
    isMessage(value: unknown): value is AnyMessage;
    isFailure(value: unknown): value is Failure;
    isExtracted(value: unknown): value is Extracted;
    isSavedFile(value: unknown): value is SavedFile;
    isSavedInTab(value: unknown): value is SavedInTab;
    isDone(value: unknown): value is Done;
    isReading(value: unknown): value is Reading;
  };
  client: {
    extractPage(snapshot: Snapshot, force: boolean): Promise<Extracted | Failure>;
    /** Joins the next page of an article to what there is of it. */
    extractNext(before: Extraction, page: Snapshot): Promise<Extracted | Failure>;
    renderFile(article: Article): Promise<SavedFile | Failure>;
    saveInTab(article: Article): Promise<SavedInTab | Failure>;
    takeSave(id: string): Promise<SavedFile | Failure>;
    /** Has a tab opened that shows what the core has found. */
    readInTab(answer: Extracted | Failure, url: string, why: TabReason): Promise<Done | Failure>;
    takeReading(id: string): Promise<Reading | Failure>;
  };
  settings: {
    DEFAULTS: Readonly<ReaderSettings>;
    SIZES: number;
    WIDTHS: number;
    THEMES: readonly ReaderSettings['theme'][];
    normalize(stored: unknown): ReaderSettings;
    withNextTheme(settings: ReaderSettings): ReaderSettings;
    read(): Promise<ReaderSettings>;
    write(settings: ReaderSettings): Promise<boolean>;
  };
  i18n: {
    t(key: MessageKey, ...substitutions: (string | number)[]): string;
    /** The user's own variety of the language that the texts are in. */
    locale(): string;
    formatDate(timestamp: ArticleTimestamp, locale: string, timeZone?: string): string;
    /** Fills in the texts of a static page. */
    fillPage(root: Document): void;
  };
  dom: {
    element<Tag extends string>(
      tag: Tag,
      attributes?: Record<string, string>,
      ...children: (Node | string)[]
    ): Tag extends keyof HTMLElementTagNameMap ? HTMLElementTagNameMap[Tag] : HTMLElement;
    buildNodes(nodes: unknown, pageUrl: string | undefined): DocumentFragment;
    safeUrl(value: unknown): string | undefined;
    safeLanguage(value: unknown): string | undefined;
    TAGS: ReadonlySet<string>;
  };
  icons: { icon(name: IconName): SVGElement };
  view: {
    buildArticle(extraction: Extraction, pageUrl: string | undefined): HTMLElement;
    /** Makes of an article that is shown the same with more in it. */
    extendArticle(
      root: HTMLElement,
      before: Extraction,
      after: Extraction,
      pageUrl: string | undefined,
    ): void;
  };
  /** Gives the line under an article that has further pages. */
  pages: { create(extraction: Extraction, mount: PagesMount): Further | undefined };
  card: {
    textOf(failure: Failure, wasForced: boolean): CardText;
    buildCard(
      failure: Failure,
      wasForced: boolean,
      actions: { force(): void; retry(): void; close(): void },
    ): HTMLElement;
  };
  keyboard: {
    KEYS: readonly { keys: readonly string[]; action: ReaderAction; label: MessageKey }[];
    isPlain(event: KeyboardEvent): boolean;
    /** Of a closed root an event does not tell where the focus is: whoever asks does. */
    actionOf(event: KeyboardEvent, target: EventTarget | null): ReaderAction | undefined;
  };
  controls: { buildControls(actions: ReaderActions): ReaderControls };
  clicks: { create(dialog: HTMLElement): { ensure(event: MouseEvent): void } };
  clipboard: {
    isSelectAll(event: KeyboardEvent): boolean;
    selectAll(dialog: HTMLElement): void;
    /** Puts what is selected on the clipboard, and says whether there was something. */
    write(
      event: ClipboardEvent,
      dialog: HTMLElement,
      source: { title: string; url: string } | undefined,
    ): boolean;
    /** Has what is selected copied, or all of it. */
    copy(dialog: HTMLElement): void;
  };
  notes: { update(main: HTMLElement, source: { url: string }): void };
  position: {
    of(dialog: HTMLElement): ReadingPosition | undefined;
    restore(dialog: HTMLElement, place: ReadingPosition | undefined): void;
  };
  reader: { create(mount: ReaderMount): MountedReader };
  /** Gives a function that brings scroll position, focus and selection back. */
  place: { remember(): () => void };
  guard: { create(options: GuardOptions): { start(): void; stop(): void } };
  input: {
    create(
      host: Element,
      handlers: InputHandlers,
    ): { listen(): void; stop(): void; isTaken(): boolean };
  };
  hidden: { kindOf(live: Element): HiddenKind | undefined };
  inView: {
    find(): {
      walls: Element[];
      elsewhere: Element[];
      /** Of an article that was not the first of the page. */
      headline: string | undefined;
      frame: string | undefined;
    };
  };
  pictures: {
    /** The attributes that it writes. */
    MARKS: readonly string[];
    mark(live: HTMLImageElement, copy: Element): void;
    isLarge(live: Element): boolean;
    /** Stands in the copy for a picture that is no `img`, with what the page says of it. */
    standIn(live: Element, address: string, owner: Document): HTMLElement;
    /** The picture that an empty box of the article shows as its background. */
    backgroundOf(live: Element, owner: Document): HTMLElement | undefined;
  };
  drawings: {
    /** What the addresses of drawings begin with. */
    PREFIX: string;
    /** The article without its drawings, for a file; what is said of them stays. */
    leaveOut(article: Article): Article;
  };
  /** In a page only. */
  canvas: {
    forget(): void;
    /** What stands for a canvas in the copy of the page; nothing for a small or blank one. */
    pictureOf(live: HTMLCanvasElement, owner: Document): HTMLElement | undefined;
    /** What is on a canvas, painted again. */
    copyOf(address: string, alt: string): HTMLElement | undefined;
  };
  trees: {
    copyShadow(live: Element, shadow: ShadowRoot, copy: Element): TreePair;
    copyFrame(live: HTMLIFrameElement, copy: Element): TreePair | undefined;
  };
  snapshot: {
    /** Undefined when the page is no HTML. */
    take(): Snapshot | undefined;
  };
  /** Gives a function that gives what is selected, as markup of the page's copy. */
  selection: { follow(copy: Element): () => string | undefined };
  paper: {
    /** Takes back what the page says of sheets of paper, whenever they are made. */
    claim(own: CSSStyleSheet, signal: AbortSignal): void;
  };
  navigation: {
    /** Tells when the page goes to another address, or comes back, without being loaded. */
    watch(
      signal: AbortSignal,
      onMove: (move: { isAway: boolean; isBack: boolean }) => void,
    ): void;
  };
  /** Fetches a page of the page's own origin. */
  fetchPage(url: string, signal: AbortSignal): Promise<Snapshot | Failure>;
  download: {
    isPossible(): boolean;
    start(file: { name: string; text: string }, parent: Element): void;
  };
  overlay: {
    toggle(): void;
    /** Opens the reader, over what is there; on another page of the site where one is given. */
    open(link?: string): void;
  };
}

declare var qingdu: QingduNamespace;
