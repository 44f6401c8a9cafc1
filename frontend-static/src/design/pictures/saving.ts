/** A picture on the page as a file of its own: what the page's style sheets say of it goes along. */

/** What is drawn with; the rest of a computed style says nothing in a drawing. */
const drawn = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

/** So many dots to one of the picture's own measure: sharp on a projector and on paper. */
const dots = 3;

function alone(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const [from, to] = [
    [svg, ...svg.querySelectorAll('*')],
    [copy, ...copy.querySelectorAll('*')],
  ];
  from.forEach((element, i) => {
    const style = getComputedStyle(element);
    for (const name of drawn) to[i]?.setAttribute(name, style.getPropertyValue(name));
    to[i]?.removeAttribute('class');
    to[i]?.removeAttribute('style');
  });
  const { width, height } = svg.viewBox.baseVal;
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.prepend(ground(svg));
  return copy;
}

/** What the picture stands on: without it light letters would be read on white. */
function ground(svg: SVGSVGElement): SVGRectElement {
  const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const { x, y, width, height } = svg.viewBox.baseVal;
  Object.entries({ x, y, width, height }).forEach(([name, value]) => rect.setAttribute(name, String(value)));
  rect.setAttribute('fill', groundColour(svg));
  return rect;
}

function groundColour(element: Element | null): string {
  if (element === null) return '#fff';
  const colour = getComputedStyle(element).backgroundColor;
  return colour === 'rgba(0, 0, 0, 0)' || colour === 'transparent'
    ? groundColour(element.parentElement)
    : colour;
}

export function asSvg(svg: SVGSVGElement): string {
  return new XMLSerializer().serializeToString(alone(svg));
}

export async function asPng(svg: SVGSVGElement): Promise<Blob> {
  const { width, height } = svg.viewBox.baseVal;
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(asSvg(svg))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = dots * width;
  canvas.height = dots * height;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('No picture')) : resolve(blob)), 'image/png');
  });
}

export function save(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** A name that every system takes. */
export function fileName(title: string, kind: 'svg' | 'png'): string {
  const plain = title
    .toLowerCase()
    .replace(/[æå]/g, 'a')
    .replace(/ø/g, 'o')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return `${plain === '' ? 'bilde' : plain}.${kind}`;
}
