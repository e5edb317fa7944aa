import type { Facet } from '../../facet.js'

/** Feuer, Strom, Gas und Schnitte: told by somebody who asks about it as about any other fault. */
export const inUse: readonly Facet[] = [
  {
    about: 'injury',
    weight: 1,
    phrases: `
      in den|die|meinen|meine|ihren|ihre|seinen|seine ~ <körper> geschnitten|gezwickt|gestochen|gebohrt,
      <mein>|den|die ~ <körper> ~ ~ geschnitten|aufgeschnitten|zerschnitten|verbrannt|verbrüht|verbrennt,
      mich|ihn|sie|uns ~ verbrüht|verbrannt, <gerät> ~ ~ ~ eine gewischt, eine gewischt bekommen|gekriegt
    `,
  },
  {
    about: 'injury',
    weight: 1,
    phrases: `
      mich|mir|sich ~ ~ an|am|mit ~ ~ <gerät> ~ ~ geschnitten|verbrannt|verbrüht|verletzt|geklemmt
    `,
  },
  {
    about: 'hazard',
    weight: 1,
    phrases: `
      <gerät> ~ ~ <riecht> ~ ~ verbrannt|verschmort|verkohlt|verbranntem|verschmortem|angebrannt|gas|rauch|brand|plastik|gummi,
      <riecht> ~ ~ verbrannt|verschmort|verkohlt wenn|sobald|beim|aus|am ~ ~ ~ <gerät>, <riecht> verschmort|verkohlt|brenzlig, es <riecht> ~ verbrannt|angeschmort,
      <gerät> ~ raucht|qualmt|kokelt|funkt|schmort|schmilzt|glüht|brennt|kribbelt,
      aus ~ ~ <gerät> ~ ~ rauch|qualm|funken|flammen, rauch|qualm|funken|flammen ~ ~ aus ~ ~ <gerät>,
      akku|batterie ~ ~ aufgebläht|aufgequollen|dick|gewölbt, kribbelt ~ wenn|sobald, kribbeln ~ beim anfassen,
      stromschlag ~ bekommen|gekriegt|bekomme|kriege, so heiß ~ ~ ~ ~ nicht ~ anfassen|berühren, zu heiß zum anfassen,
      brandgeruch ~ aus|beim|wenn|von
    `,
  },
  {
    about: 'hazard',
    weight: 0.7,
    phrases: `
      <riecht> ~ verbrannt|angebrannt|verbranntem|verschmortem
    `,
  },
  {
    about: 'nearly',
    weight: 0.3,
    negated: 'keep',
    phrases: `
      ist das ~ gefährlich, ist das noch sicher, noch sicher, gefährlich, kann ich ~ ~ weiter benutzen|verwenden|nutzen,
      kann|darf ich|man ~ ~ noch benutzen|verwenden|nutzen
    `,
  },
  {
    about: 'machine',
    weight: 0.35,
    negated: 'keep',
    phrases: `
      kaffeemaschine, espressomaschine, mühle, kaffeemühle, wasserkocher, toaster, herd, ofen, backofen, mixer, spülmaschine, waschmaschine,
      trockner, netzteil, ladegerät, ladekabel, stecker, steckdose, kabel, gerät, röster, föhn, heizung, lampe
    `,
  },
  {
    about: 'figure',
    weight: 0,
    phrases: `
      <riecht> nach betrug|abzocke|ärger, kribbelt ~ vor, es kribbelt ~ in den fingern, bohnen|kaffee|espresso|röstung ~ ~ <riecht> ~ verbrannt|angebrannt|rauchig
    `,
  },
]
