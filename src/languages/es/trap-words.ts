import type { TrapWords } from '../trap-words.js'

export const traps: TrapWords = {
  turningTags: 'no not ironía ironia sarcasmo ironic',
  additions:
    'edit edito editado edición update actualización actualizo actualizando actualizado ps posdata nota',
  over: 'solucionado solucionada resuelto resuelta arreglado arreglada listo cerrado cerrar funciona funcionan funcionó llegó apareció dentro perfecto quitada quitado devolvieron abonaron rápidos entró era',
  reporting:
    'dicen dice dijo dijeron afirman afirma aseguran asegura prometen promete supuestamente según aparentemente',
  stories: {
    strong:
      'personaje personajes capítulo capítulos temporada episodio episodios protagonista guion mazmorra boss npc raid gremio facción fanfic',
    weak: 'juego partida misión nivel historia mundo héroe reino batalla arma armas dragón hechizo jugador jugadores novela película serie',
  },
  products:
    'app servidor servidores compré pagué descarga descargar actualización cuenta suscripción dlc reembolso tienda',
  questions: {
    back: 'eso esto esa ese lo',
    readers: 'alguien vosotros ustedes usted todos chicos gente',
    wondering: 'cómo qué cuál cuáles dónde quién cuánto',
    pondering: 'habría haría volvería compraría',
    somebody: 'soporte equipo alguien moderador moderadora personal técnico atención',
  },
  storyHeadings: 'cuento relato poema capítulo fanfic',
  headings: 'guía tutorial cómo consejos trucos pasos introducción',
  kindnesses:
    'ayudó ayudaron resolvió resolvieron solucionó solucionaron cambió cambiaron devolvió devolvieron reemplazaron enviaron atendió atendieron',
  afterthoughts: 'solo sólo lástima pero aunque salvo',
}
