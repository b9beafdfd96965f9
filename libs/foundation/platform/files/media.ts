interface MediaFacts {
  /** The first is the usual one. */
  readonly extensions: readonly [string, ...string[]];
  readonly called: string;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument.';

/** Every type of file that can be asked for. What runs in a browser (HTML, SVG, XML, script) is none of them. */
export const mediaTypes = {
  'application/pdf': { extensions: ['pdf'], called: 'PDF' },
  [`${OFFICE}wordprocessingml.document`]: { extensions: ['docx'], called: 'Word' },
  [`${OFFICE}presentationml.presentation`]: { extensions: ['pptx'], called: 'PowerPoint' },
  [`${OFFICE}spreadsheetml.sheet`]: { extensions: ['xlsx'], called: 'Excel' },
  'image/jpeg': { extensions: ['jpg', 'jpeg'], called: 'JPEG' },
  'image/png': { extensions: ['png'], called: 'PNG' },
  'image/webp': { extensions: ['webp'], called: 'WebP' },
  'video/mp4': { extensions: ['mp4'], called: 'MP4' },
  'video/webm': { extensions: ['webm'], called: 'WebM' },
  'application/zip': { extensions: ['zip'], called: 'ZIP' },
  'text/plain': { extensions: ['txt', 'md', 'csv'], called: 'TXT' },
} as const satisfies Record<string, MediaFacts>;

export type MediaType = keyof typeof mediaTypes;

export const isMediaType = (type: string): type is MediaType => Object.hasOwn(mediaTypes, type);

export const calledOf = (type: string): string => (isMediaType(type) ? mediaTypes[type].called : type);

/** The type a name promises; undefined for an extension that no type has. */
export function typeByName(name: string): MediaType | undefined {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const entries = Object.entries(mediaTypes) as [MediaType, MediaFacts][];
  return entries.find(([, { extensions }]) => extensions.includes(extension))?.[0];
}
