/** An empty value is no value, and the second line has a dash and a mark of its own, as on every radar here. */
export function mendChart(xml: string): string {
  let line = 0;
  return xml
    .replace(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, '')
    .replace(/ *<c:invertIfNegative val="0"\/>/g, '')
    .replace(/<c:ser>[\s\S]*?<\/c:ser>/g, (whole) => (line++ === 0 ? whole : dashed(whole)));
}

function dashed(series: string): string {
  return series
    .replace('<a:prstDash val="solid"/>', '<a:prstDash val="dash"/>')
    .replace('<c:symbol val="circle"/>', '<c:symbol val="diamond"/>');
}

/** In the sheet that goes along: no empty numbers, and a range without a stray quote. */
export function mendSheet(name: string, xml: string): string {
  if (/worksheets\/sheet\d+\.xml$/.test(name)) return xml.replace(/<c r="[A-Z]+\d+"><v><\/v><\/c>/g, '');
  return name.endsWith('tables/table1.xml') ? xml.replace(/(ref="[^"']*)'"/, '$1"') : xml;
}
