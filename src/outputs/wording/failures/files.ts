import { allowReading } from '../../../text/system-commands.js'
import { inBytes } from '../size.js'
import type { FailureWords } from './words.js'

const NAME_A_FILE = 'Name a file that holds a feed in your config, then run `mentions check`.'

/** Files in the place of addresses. */
export const files = {
  'file-address-unusable': ({ address }) => ({
    message: `${address} names no file on this machine.`,
    hint: `Write it as file:///${process.platform === 'win32' ? 'C:/' : ''}folder/name.`,
  }),
  'file-missing': ({ path }) => ({
    message: `There is no file ${path}.`,
    hint: 'Relative paths start at the folder of the config. A web address starts with https://.',
  }),
  'file-forbidden': ({ path }) => ({
    message: `${path} may not be read.`,
    hint: `Allow it, as with \`${allowReading(path, process.platform)}\`.`,
  }),
  'file-unreadable': ({ path }) => ({ message: `${path} could not be read.`, hint: NAME_A_FILE }),
  'file-is-folder': ({ path }) => ({ message: `${path} is a folder, not a feed.`, hint: NAME_A_FILE }),
  'file-not-plain': ({ path }) => ({ message: `${path} is not a plain file.`, hint: NAME_A_FILE }),
  'file-too-large': ({ path, maxBytes }) => ({
    message: `${path} is larger than ${inBytes(maxBytes)}, the most that is read.`,
    hint: NAME_A_FILE,
  }),
  'file-empty': ({ path }) => ({
    message: `${path} is empty.`,
    hint: 'Whatever writes this file has left nothing in it.',
  }),

  'authority-missing': ({ path }) => ({
    message: `There is no file ${path}, which \`ca\` under \`http\` names.`,
    hint: CORRECT_CA,
  }),
  'authority-unreadable': ({ path }) => ({
    message: `${path}, which \`ca\` under \`http\` names, cannot be read.`,
    hint: `Check its permissions. ${CORRECT_CA}`,
  }),
  'authority-none': ({ path }) => ({
    message: `${path}, which \`ca\` under \`http\` names, holds no certificate.`,
    hint: `It has to be PEM: text with "-----BEGIN CERTIFICATE-----". \`openssl x509 -inform der -in FILE -out ca.pem\` makes that of a .cer or .der file.`,
  }),
  'authority-damaged': ({ path }) => ({
    message: `A certificate in ${path}, which \`ca\` under \`http\` names, is damaged.`,
    hint: `Fetch the file anew from whoever runs the authority. ${CORRECT_CA}`,
  }),
} satisfies Partial<FailureWords>

const CORRECT_CA =
  'Correct it in your config: a PEM file, by a path that starts at the folder of the config, then run `mentions check`.'
