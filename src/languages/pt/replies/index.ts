import type { ReplyWords } from '../../reply-words.js'
import { courtesy } from './courtesy.js'
import { harm } from './harm.js'
import { help } from './help.js'
import { personal } from './personal.js'
import { plain } from './plain.js'
import { puttingOff } from './putting-off.js'
import { shapes } from './shapes.js'
import { times } from './times.js'

/** Portuguese, written by hand. */
export const replies: ReplyWords = {
  shapes,
  roles: { ...courtesy, ...puttingOff, ...help, ...times, ...harm, ...personal },
  classes: {
    sua: 'sua seu suas seus tua teu tuas teus vossa vosso',
    número: 'um uma dois duas três quatro cinco seis sete oito nove dez doze quinze vinte trinta',
    terceiro:
      'transportadora transportador entregador banco vendedor fabricante fornecedor companhia aeroporto operadora parceiro revendedor seguradora correios ctt locador',
    dia: 'segunda terça quarta quinta sexta sábado domingo',
    mês: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    unidade: 'minuto minutos min hora horas h hs dia dias semana semanas',
    feito: `resolvido resolvida resolvidos solucionado solucionada consertado consertada reparado reparada restabelecido restabelecida corrigido corrigida substituído substituída trocado trocada reembolsado reembolsada estornado
      estornada devolvido devolvida creditado creditada desbloqueado desbloqueada reativado reativada reenviado reenviada cancelado cancelada anulado prorrogado ativado ativada desativado removido removida adicionado enviado enviada
      despachado entregue reservado pago paga alterado alterada atualizado atualizada retirado recolhido publicado liberado liberada normalizado normalizada regularizado ajustado expedido`,
    faremos: `enviaremos reembolsaremos devolveremos substituiremos trocaremos creditaremos estornaremos repararemos consertaremos desbloquearemos ativaremos cancelaremos alteraremos corrigiremos entregaremos recolheremos
      reservaremos adicionaremos retiraremos reativaremos ligaremos pagaremos reenviaremos compensaremos liberaremos`,
  },
  ...plain,
}
