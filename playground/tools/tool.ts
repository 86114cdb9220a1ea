/** What the server, the browser flags and the page objects need to know about one stand-in tool. */
export interface PlaygroundTool {
  /** Its folder, and the id of the tool it stands in for in the extension's catalogue. */
  readonly id: string;
  /** The product's name, as the catalogue writes it. */
  readonly name: string;
  /** Whose component library the pages are made of. */
  readonly library: string;
  /** A real host name of the product, served on loopback. */
  readonly host: string;
  /** Where a person lands: path and query, with the leading slash. */
  readonly home: string;
}

/** Address of a path of a tool, as the browser sees it (default port). */
export const toolUrl = (tool: PlaygroundTool, path: string = tool.home): string =>
  `https://${tool.host}${path}`;
