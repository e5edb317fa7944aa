import { expect, test } from 'vitest'
import { type Machine, usualConfigs, usualStores } from '../../src/config/folders.js'

const profile = String.raw`C:\Users\Ann Lee`
const roaming = String.raw`${profile}\AppData\Roaming`
const local = String.raw`${profile}\AppData\Local`
const windows = { USERPROFILE: profile, APPDATA: roaming, LOCALAPPDATA: local }

const cases: readonly (Machine & { configs: readonly string[]; stores: readonly string[] })[] = [
  {
    platform: 'win32',
    env: windows,
    configs: [
      String.raw`${roaming}\mentions\mentions.yaml`,
      String.raw`${profile}\.config\mentions\mentions.yaml`,
    ],
    stores: [
      String.raw`${local}\mentions\mentions.db`,
      String.raw`${profile}\.local\share\mentions\mentions.db`,
    ],
  },
  {
    // What somebody has set counts on Windows, too.
    platform: 'win32',
    env: {
      APPDATA: roaming,
      LOCALAPPDATA: local,
      XDG_CONFIG_HOME: String.raw`D:\dots`,
      XDG_DATA_HOME: 'dots',
    },
    configs: [String.raw`D:\dots\mentions\mentions.yaml`, String.raw`${roaming}\mentions\mentions.yaml`],
    stores: [String.raw`${local}\mentions\mentions.db`],
  },
  {
    // A profile on a server.
    platform: 'win32',
    env: { APPDATA: String.raw`\\files\ann\Roaming`, LOCALAPPDATA: '' },
    configs: [String.raw`\\files\ann\Roaming\mentions\mentions.yaml`],
    stores: [],
  },
  {
    platform: 'darwin',
    env: { HOME: '/Users/ann', APPDATA: '/ignored' },
    configs: ['/Users/ann/.config/mentions/mentions.yaml'],
    stores: ['/Users/ann/.local/share/mentions/mentions.db'],
  },
  {
    platform: 'linux',
    env: { HOME: '/home/ann', XDG_CONFIG_HOME: '/dots', XDG_DATA_HOME: 'relative' },
    configs: ['/dots/mentions/mentions.yaml'],
    stores: ['/home/ann/.local/share/mentions/mentions.db'],
  },
  { platform: 'linux', env: { HOME: '' }, configs: [], stores: [] },
]

test.each(cases)('on $platform with $env', ({ configs, stores, ...machine }) => {
  expect(usualConfigs(machine)).toEqual(configs)
  expect(usualStores(machine)).toEqual(stores)
})
