import { withCalm } from '../../calm-danger.js'
import type { DangerWords } from '../../facet.js'
import { calm } from '../calm-danger.js'
import { against } from './against.js'
import { bodies } from './bodies.js'
import { persons } from './persons.js'
import { stories } from './stories.js'
import { things } from './things.js'

// What is said in Spanish where a body or a life is at stake. A word is a hint; a danger is several of them close together, or one that is
// said of nothing else.

const loud: DangerWords = {
  facets: [...bodies, ...things, ...persons, ...stories, ...against],
  classes: {
    cuerpo:
      'brazo brazos pierna piernas mano manos dedo dedos pulgar cara ojo ojos cabeza mandíbula cuello garganta rodilla rodillas tobillo pie pies hombro cadera costilla costillas espalda pecho labio labios nariz frente boca lengua diente dientes piel muñeca codo oreja barbilla cintura vientre barriga párpado clavícula fémur pelvis columna',
    familiar:
      'hijo hija hijos hijas niño niña niños niñas nene nena peque bebé bebe bebés madre padre mamá papá mama papa madres padres abuela abuelo abuelos mujer marido esposo esposa novio novia pareja hermano hermana tía tío suegra suegro sobrino sobrina nieto nieta nietos vecina vecino amiga amigo compañera compañero chaval chavala chico chica chicos viejo vieja señora señor anciana anciano cría crío criatura guagua gurí pibe piba perro perra gato gata mellizos gemelos familia',
    de: 'mi mis su sus tu tus nuestra nuestro nuestros nuestras el la los las un una al del',
    máquina:
      'ascensor elevador puerta puertas escalera cuna litera trona portón máquina rodillo cinta atracción silla carrito cochecito persiana andén vagón bus autobús metro tren coche carro barandilla hamaca columpio',
    guarda:
      'barandilla baranda lateral reja freno frenos cinturón arnés mosquetón valla rueda enganche cierre anclaje manillar horquilla pedal asiento tornillo tuerca eje peldaño escalón suela cable cuerda',
    conductor:
      'conductor chofer chófer taxista repartidor mensajero técnico masajista entrenador monitor guardia vigilante portero anfitrión casero',
    comida:
      'puré sopa comida pan pollo ensalada galleta galletas yogur cereales chocolate helado potito papilla arroz carne pizza hamburguesa leche lata bote tarro bocadillo pastel',
    rompió:
      'rompió rompieron quemó quemaron cortó cortaron fracturó fracturaron dislocó partió aplastó amputó reventó arrancó',
    rompí: 'rompí quemé corté fracturé partí disloqué torcí clavé abrí reventé',
    soltó: 'soltó soltaron desprendió desprendieron rompió partió abrió desenganchó descolgó salió cayó',
    arde: 'arde arden ardían quema queman pica pican escuece escuecen',
    qued: 'quedó quedé quedaron queda quedado',
    quedó: 'quedó quedé quedamos quedaron quedo quedar',
    freno: 'freno frenos maneta manetas',
    rueda: 'rueda ruedas manillar horquilla pedal eje volante dirección',
    aparato:
      'lavavajillas lavadora lavarropas secadora horno hornillo hornalla cocina estufa calefactor calentador caldera radiador termo nevera heladera refrigerador freidora batidora licuadora tostadora hervidor tetera cafetera plancha secador cargador batería power powerbank portátil laptop móvil celular teléfono tablet patinete scooter moto bici bicicleta coche carro auto manta almohadilla lámpara bombilla enchufe regleta alargador adaptador cable tele televisor router consola ventilador deshumidificador aspiradora robot vapeador juguete dron olla bomba máquina aparato aire ascensor',
    número: 'dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte',
  },
}

export const danger: DangerWords = withCalm(loud, calm)
