// Copied from @digital-go-jp/design-tokens 1.1.9, Copyright (c) 2023 デジタル庁, MIT License. Only those in use.
const dads = {
  'color-neutral-solid-gray-50': '#f2f2f2',
  'color-neutral-solid-gray-100': '#e6e6e6',
  'color-neutral-solid-gray-200': '#cccccc',
  'color-neutral-solid-gray-300': '#b3b3b3',
  'color-neutral-solid-gray-500': '#7f7f7f',
  'color-neutral-solid-gray-600': '#666666',
  'color-neutral-solid-gray-700': '#4d4d4d',
  'color-neutral-solid-gray-800': '#333333',
  'color-neutral-solid-gray-900': '#1a1a1a',
  'color-neutral-white': '#ffffff',
  'color-primitive-green-50': '#e6f5ec',
  'color-primitive-green-300': '#71c598',
  'color-primitive-green-500': '#2cac6e',
  'color-primitive-green-800': '#197a4b',
  'color-primitive-light-blue-50': '#f0f9ff',
  'color-primitive-light-blue-100': '#dcf0ff',
  'color-primitive-light-blue-200': '#c0e4ff',
  'color-primitive-light-blue-300': '#97d3ff',
  'color-primitive-light-blue-400': '#57b8ff',
  'color-primitive-light-blue-500': '#39abff',
  'color-primitive-light-blue-1000': '#00428c',
  'color-primitive-light-blue-1100': '#00316a',
  'color-primitive-light-blue-1200': '#00234b',
  'color-primitive-orange-50': '#ffeee2',
  'color-primitive-orange-300': '#ffa66d',
  'color-primitive-orange-400': '#ff8d44',
  'color-primitive-orange-500': '#ff7628',
  'color-primitive-orange-800': '#c74700',
  'color-primitive-orange-900': '#ac3e00',
  'color-primitive-red-50': '#fdeeee',
  'color-primitive-red-300': '#ff9696',
  'color-primitive-red-400': '#ff7171',
  'color-primitive-red-500': '#ff5454',
  'color-primitive-red-900': '#ce0000',
  'color-primitive-yellow-100': '#fff0b3',
  'color-primitive-yellow-300': '#ffd43d',
  'color-primitive-yellow-400': '#ffc700',
} as const;

type Color<T> = T extends `color-primitive-${infer Name}` ? Name : never;

export const c = (name: Color<keyof typeof dads>): string => dads[`color-primitive-${name}`];
export const gray = (step: 50 | 100 | 200 | 300 | 500 | 600 | 700 | 800 | 900): string =>
  dads[`color-neutral-solid-gray-${step}`];
export const white: string = dads['color-neutral-white'];

/** Between two colors: `share` of the first. */
export function mix(a: string, b: string, share: number): string {
  const at = (hex: string, i: number) => Number.parseInt(hex.slice(1 + i * 2, 3 + i * 2), 16);
  const channel = (i: number) => Math.round(at(a, i) * share + at(b, i) * (1 - share));
  return `#${[0, 1, 2].map((i) => channel(i).toString(16).padStart(2, '0')).join('')}`;
}
