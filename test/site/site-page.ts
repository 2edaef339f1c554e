/** What the local site answers with. */
export interface SitePage {
  readonly type: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

interface HtmlParts {
  readonly title: string;
  readonly body: string;
  readonly style?: string;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  /** Runs in the head, before anything of the body is there. */
  readonly headScript?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A whole HTML page. The empty icon keeps the browser from asking for /favicon.ico. */
export function htmlPage(parts: HtmlParts): SitePage {
  const script = parts.headScript === undefined ? '' : `<script>${parts.headScript}</script>`;
  const body = `<!doctype html>
<html lang="${parts.lang ?? 'en'}" dir="${parts.dir ?? 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${parts.title}</title>
<link rel="icon" href="data:,">
${script}<style>${parts.style ?? ''}</style>
</head>
<body>
${parts.body}
</body>
</html>
`;
  return { type: 'text/html; charset=utf-8', body, headers: parts.headers ?? {} };
}
