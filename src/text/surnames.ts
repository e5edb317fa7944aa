// Common family names, in German and in English: in German every noun has a capital, so that only a list tells them. In small letters.

const spelled = `
müller schmidt schneider fischer weber meyer maier meier mayer wagner becker schulz schulze schultz hoffmann hofmann schäfer bauer richter
wolf schröder neumann zimmermann krüger hartmann schmitt schmitz krause lehmann werner köhler herrmann walter huber fuchs peters scholz
möller schubert friedrich keller günther berger winkler lorenz baumann schuster böhm franke albrecht simon ludwig martin schumacher vogt
seidel heinrich brandt haas schreiber dietrich ziegler kuhn pohl engel bergmann thomas voigt sauer arnold pfeiffer wolff yilmaz kaya demir
öztürk aydin nowak kowalski lewandowski wagner steiner gruber moser hofer leitner egger pichler reiter oppermann smith jones taylor brown
williams wilson johnson davies robinson wright thompson evans walker white roberts green hall wood jackson clarke patel khan lewis hughes
harris miller davis garcia rodriguez martinez anderson jackson nguyen murphy kelly o'brien ryan o'sullivan singh kaur begum ahmed hussain
ali`

const names = new Set(spelled.trim().split(/\s+/))

/** A word with a capital that is one of them; nobody has a list of all. */
export const isSurname = (word: string): boolean => /^\p{Lu}/u.test(word) && names.has(word.toLowerCase())
