// The licences of what esbuild put into dist/: nearly all of them ask that their notice goes with the code.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Packages whose own files hold no licence text, with the licence that their package.json names. Each was looked at. */
const withoutText = { '@nodable/entities': 'MIT' }

/** Packages whose licence text ends their README. */
const inReadme = new Set(['pg-types', 'pgpass'])

/**
 * The folders of the packages whose code is in a bundle, in the order of their names.
 *
 * @param {{ outputs: Record<string, { inputs: Record<string, { bytesInOutput: number }> }> }} metafile as esbuild gives it,
 *   with paths from the project's folder
 * @returns {string[]} such as `node_modules/zod`; of packages within packages the inner one
 */
export function bundledFolders(metafile) {
  const files = Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
  const folders = files.flatMap(([path]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [])
  return [...new Set(folders)].sort()
}

/**
 * One text with the name, the version, the licence and its wording of each package.
 *
 * @param {readonly string[]} folders of packages
 * @param {string} ownLicense our own licence, which is MIT: it lends its wording to a package that names MIT and has no text
 * @throws when a package comes without the text of its licence, naming every such package
 */
export function thirdPartyNotices(folders, ownLicense) {
  const packages = folders
    .map((folder) => ({ ...manifest(folder), folder, texts: licenseTexts(folder) }))
    .map((one) => (inReadme.has(one.name) ? { ...one, texts: [licenseInReadme(one.folder)] } : one))
  const unknown = packages.filter(
    ({ name, license, texts }) => texts.length === 0 && !(license === 'MIT' && withoutText[name] === 'MIT'),
  )
  if (unknown.length > 0)
    throw new Error(
      `No licence text in ${unknown.map(({ name, version }) => `${name} ${version}`).join(', ')}, which would be bundled: see scripts/third-party-notices.js.`,
    )
  return [
    'The code in this folder contains that of the packages below, each under its own licence.\n',
    ...packages.map(({ name, version, license, author, texts }) =>
      [`${name} ${version} (${license})`, ...(texts.length > 0 ? texts : [wordingOfMit(author, ownLicense)])]
        .map((part) => `${part.trim()}\n`)
        .join('\n'),
    ),
  ].join(`\n${'-'.repeat(80)}\n\n`)
}

function manifest(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return { name, version, license, author: typeof author === 'object' ? author.name : author }
}

const licenseTexts = (folder) =>
  readdirSync(folder)
    .filter((name) => /^(?:licen[cs]e|copying|notice)/i.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n'))

function licenseInReadme(folder) {
  const [, text] = /^## licen[cs]e\s*$(.*)/ims.exec(readFileSync(join(folder, 'README.md'), 'utf8')) ?? []
  if (text === undefined) throw new Error(`The README of ${folder} holds no licence any more.`)
  return text
}

function wordingOfMit(author, ownLicense) {
  const wording = ownLicense.slice(ownLicense.indexOf('Permission is hereby granted'))
  return `The package names this licence and comes without its text. Its author: ${author}.\n\n${wording}`
}
