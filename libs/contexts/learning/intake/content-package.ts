import { createHash } from 'node:crypto';
import { z } from 'zod';
import {
  type ContentPackage,
  LARGEST_PICTURE_KILOBYTES,
  type PackagedLesson,
  type PackagedPicture,
  type PackagedQuiz,
  type PackageProblem,
} from '../domain/content-package.ts';
import { problemsInEnglish, readLesson } from './lesson-file.ts';
import type { PackageFiles } from './package-files.ts';
import { readQuiz } from './quiz-file.ts';
import { type Expected, readYaml } from './yaml-reading.ts';

const PACKAGE = 'package.yaml';
const KILOBYTE = 1024;
const PICTURE = /^pictures\/([a-z0-9-]+\.(png|jpe?g))$/;
const slug = () =>
  z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(60);

const Contents = z.strictObject({
  edition: z.string().min(1),
  lessons: z.array(slug()).min(1),
  quiz: z
    .string()
    .regex(/^[a-z0-9-]+\.yaml$/)
    .optional(),
});

const expected: Record<string, Expected> = {
  edition: { ja: '編のコード', en: 'the code of the edition' },
  lessons: {
    ja: '教材の slug（半角の小文字・数字・ハイフン）の並び。lessons フォルダーの .md の名前と同じ',
    en: 'a list of slugs (lower-case letters, digits, hyphens), as the .md files in the folder lessons are called',
  },
  quiz: { ja: '確認テストのファイル名。quiz.yaml など', en: 'the name of the quiz file, such as quiz.yaml' },
};

type Contents = z.infer<typeof Contents>;
type LineOf = (path: readonly (string | number)[]) => number | null;

interface PackageRead {
  readonly content: ContentPackage | null;
  readonly problems: readonly PackageProblem[];
}

/** The files of a package → what it teaches, or everything that is wrong with it. */
export function readPackage(files: PackageFiles): PackageRead {
  const reading = new Reading(files);
  const content = reading.content();
  return { content: reading.problems.length ? null : content, problems: reading.problems };
}

class Reading {
  readonly problems: PackageProblem[] = [];
  private readonly pictures: ReadonlySet<string>;

  constructor(private readonly files: PackageFiles) {
    this.pictures = new Set([...files.keys()].flatMap((path) => PICTURE.exec(path)?.[1] ?? []));
  }

  content(): ContentPackage | null {
    const text = this.textOf(PACKAGE, PACKAGE);
    if (text === null) return null;
    const { value: contents, problems, lineOf } = readYaml({ file: PACKAGE, text }, Contents, expected);
    this.problems.push(...problems);
    if (!contents) return null;
    const lessons = this.lessons(contents, lineOf);
    const quiz = this.quiz(contents);
    return { edition: contents.edition, lessons, pictures: this.kept(), quiz, digest: digestOf(this.files) };
  }

  private lessons({ lessons: slugs }: Contents, lineOf: LineOf): PackagedLesson[] {
    const listed = new Set(slugs);
    this.refuseNotListed(listed);
    return slugs.flatMap((name, index) => {
      if (slugs.indexOf(name) < index) {
        this.add({ code: 'slug-twice', file: PACKAGE, line: lineOf(['lessons', index]), named: { slug: name } });
        return [];
      }
      const file = `lessons/${name}.md`;
      const text = this.textOf(file, PACKAGE);
      if (text === null) return [];
      const english = this.english(`lessons/${name}.en.md`);
      const { lesson, problems } = readLesson({ slug: name, file, text, english, pictures: this.pictures });
      this.problems.push(...problems);
      return lesson ?? [];
    });
  }

  private english(file: string): string | null {
    const text = this.files.has(file) ? this.textOf(file, PACKAGE) : null;
    if (text !== null) this.problems.push(...problemsInEnglish({ file, text, pictures: this.pictures }));
    return text;
  }

  private quiz({ quiz: file, lessons }: Contents): PackagedQuiz | null {
    const text = file ? this.textOf(file, PACKAGE) : null;
    if (!file || text === null) return null;
    const { quiz, problems } = readQuiz({ file, text, lessons: new Set(lessons), pictures: this.pictures });
    this.problems.push(...problems);
    return quiz;
  }

  private kept(): PackagedPicture[] {
    return [...this.files].flatMap(([file, content]): PackagedPicture[] => {
      const name = PICTURE.exec(file)?.[1];
      if (!name) return [];
      const type = pictureType(content);
      const kilobytes = Math.ceil(content.length / KILOBYTE);
      if (!type) this.add({ code: 'picture-unreadable', file, line: null, named: {} });
      if (kilobytes > LARGEST_PICTURE_KILOBYTES) {
        this.add({ code: 'picture-too-large', file, line: null, named: { kilobytes: `${kilobytes}` } });
      }
      return type ? [{ name, type, content }] : [];
    });
  }

  private refuseNotListed(listed: ReadonlySet<string>): void {
    for (const file of this.files.keys()) {
      if (!file.startsWith('lessons/') || listed.has(file.replace(/^lessons\/(.+?)(\.en)?\.md$/, '$1'))) continue;
      this.add({ code: 'file-not-listed', file, line: null, named: {} });
    }
  }

  private textOf(file: string, by: string): string | null {
    const bytes = this.files.get(file);
    if (!bytes) {
      this.add({ code: 'file-missing', file, line: null, named: { by } });
      return null;
    }
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      this.add({ code: 'text-not-utf-8', file, line: null, named: {} });
      return null;
    }
  }

  private add(problem: PackageProblem): void {
    this.problems.push(problem);
  }
}

const PNG = [0x89, 0x50, 0x4e, 0x47];
const JPEG = [0xff, 0xd8, 0xff];
const beginsWith = (content: Uint8Array, signature: number[]) => signature.every((byte, at) => content[at] === byte);

function pictureType(content: Uint8Array): PackagedPicture['type'] | null {
  if (beginsWith(content, PNG)) return 'image/png';
  return beginsWith(content, JPEG) ? 'image/jpeg' : null;
}

function digestOf(files: PackageFiles): string {
  const hash = createHash('sha256');
  for (const [path, content] of [...files].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
