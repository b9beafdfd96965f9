import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { unzip } from '#platform';
import { PackageTooLarge, PackageUnreadable } from '../domain/errors.ts';

/** The files of a package by their path in it, with `/`. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

const MOST_FILES = 400;
const LARGEST_UNPACKED_MEGABYTES = 40;
const MEGABYTE = 1024 * 1024;
const LEFT_BY_TOOLS = /(^|\/)(__MACOSX|\.DS_Store|Thumbs\.db|\.git)(\/|$)/;

/** A folder on this machine. */
export async function filesInFolder(folder: string): Promise<PackageFiles> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => null);
  if (!found) throw new PackageUnreadable();
  const paths = found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !LEFT_BY_TOOLS.test(path.slice(folder.length)));
  const read = async (path: string) =>
    [path.slice(folder.length).split(sep).filter(Boolean).join('/'), new Uint8Array(await readFile(path))] as const;
  return new Map(await Promise.all(paths.map(read)));
}

/** A sent zip; one folder around everything is taken off. */
export async function filesInZip(bytes: Uint8Array): Promise<PackageFiles> {
  const limits = { files: MOST_FILES, bytes: LARGEST_UNPACKED_MEGABYTES * MEGABYTE, leftOut: LEFT_BY_TOOLS };
  const unzipped = await unzip(bytes, limits);
  if (unzipped === 'too-large') throw new PackageTooLarge(LARGEST_UNPACKED_MEGABYTES, MOST_FILES);
  if (unzipped === 'unreadable') throw new PackageUnreadable();
  return withoutFolderAround(Object.entries(unzipped));
}

function withoutFolderAround(entries: [string, Uint8Array][]): PackageFiles {
  const around = entries.find(([path]) => /^[^/]+\/package\.yaml$/.test(path))?.[0].replace('package.yaml', '') ?? '';
  const isInside = entries.every(([path]) => path.startsWith(around));
  return new Map(entries.map(([path, content]) => [isInside ? path.slice(around.length) : path, content]));
}
