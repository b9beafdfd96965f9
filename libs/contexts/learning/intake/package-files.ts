import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { unzipSync } from 'fflate';
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
export function filesInZip(bytes: Uint8Array): PackageFiles {
  let unpackedBytes = 0;
  let count = 0;
  const isWanted = ({ name, originalSize }: { name: string; originalSize: number }) => {
    if (name.endsWith('/') || LEFT_BY_TOOLS.test(name)) return false;
    unpackedBytes += originalSize;
    count += 1;
    // Judged by what the zip says before anything is unpacked: a bomb never goes off.
    if (unpackedBytes > LARGEST_UNPACKED_MEGABYTES * MEGABYTE || count > MOST_FILES) {
      throw new PackageTooLarge(LARGEST_UNPACKED_MEGABYTES, MOST_FILES);
    }
    return true;
  };
  return withoutFolderAround(Object.entries(unzipped(bytes, isWanted)));
}

function unzipped(bytes: Uint8Array, filter: NonNullable<Parameters<typeof unzipSync>[1]>['filter']) {
  try {
    return unzipSync(bytes, { ...(filter && { filter }) });
  } catch (error) {
    if (error instanceof PackageTooLarge) throw error;
    throw new PackageUnreadable();
  }
}

function withoutFolderAround(entries: [string, Uint8Array][]): PackageFiles {
  const around = entries.find(([path]) => /^[^/]+\/package\.yaml$/.test(path))?.[0].replace('package.yaml', '') ?? '';
  const isInside = entries.every(([path]) => path.startsWith(around));
  return new Map(entries.map(([path, content]) => [isInside ? path.slice(around.length) : path, content]));
}
