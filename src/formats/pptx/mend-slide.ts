/** Numbers of its own for everything on a slide; of a table the name is also its alternative text, the first row its head. */
export function mendSlide(xml: string): string {
  let id = 1;
  return xml
    .replace(
      /(<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="\d+" name="([^"]*)")\/>/g,
      (_, start: string, name: string) => `${start} descr="${name}"/>`,
    )
    .replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1" firstCol="1"/>')
    .replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${String(id++)}"`);
}

/** One paragraph for each line. */
export function mendNotes(xml: string): string {
  return xml.replace(
    /<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r><a:endParaRPr[^>]*\/><\/a:p>/,
    (_, look: string, text: string) =>
      text
        .split(/\r?\n/)
        .map((line) => `<a:p><a:r>${look}<a:t>${line}</a:t></a:r></a:p>`)
        .join(''),
  );
}
