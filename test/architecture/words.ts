import ts from 'typescript';

/** A tree of words as i18next reads it: nested objects with texts at the ends. */
export type Words = { [key: string]: string | Words };

/** All texts with their full keys, `home.title` and so on, in the order of the file. */
export function textsOf(words: Words, before = ''): [key: string, text: string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[before + key, value]] : textsOf(value, `${before}${key}.`),
  );
}

/** The names between double braces, sorted: `{{count}}`, `{{name}}`. */
export function placeholdersOf(text: string): string[] {
  return [...text.matchAll(/\{\{\s*-?\s*(\w+)[^}]*\}\}/g)].map(([, name]) => name ?? '').sort();
}

/** `own.dontKnow_one` is asked for as `own.dontKnow`. */
export function withoutPlural(key: string): string {
  return key.replace(/_(zero|one|two|few|many|other)$/, '');
}

/**
 * A test whether a source text mentions a key: as a text of its own, as a template like `save.why.${reason}`,
 * or as part of a whole branch: `t('help.parts', { returnObjects: true })`.
 */
export function mentionedKeys(sources: readonly { file: string; text: string }[]): (key: string) => boolean {
  const whole = new Set<string>();
  const templates: RegExp[] = [];
  const branches: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) whole.add(node.text);
    // A template that starts with something unknown could be any key, so it proves nothing.
    if (ts.isTemplateExpression(node) && node.head.text.includes('.')) {
      const texts = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
      templates.push(
        new RegExp(`^${texts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^.]+')}$`),
      );
    }
    if (ts.isCallExpression(node) && node.arguments[1]?.getText().includes('returnObjects: true')) {
      const [key] = node.arguments;
      if (key && ts.isStringLiteralLike(key)) branches.push(`${key.text}.`);
    }
    ts.forEachChild(node, visit);
  };
  for (const { file, text } of sources) {
    visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, scriptKind(file)));
  }
  return (key) =>
    whole.has(key) ||
    templates.some((template) => template.test(key)) ||
    branches.some((branch) => key.startsWith(branch));
}

function scriptKind(file: string): ts.ScriptKind {
  return file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
}
