import type { HarmWords } from '../harm.js'

/** Facts that tell how much harm there is, whatever the tone. */
export const harm: HarmWords = {
  harms: [
    {
      is: 'exposed',
      phrases: `vejo|vemos|aparecem ~ os? dados|faturas|pedidos de outra|outras|outro, dados de outra pessoa|cliente, dados de clientes ~ expostos|públicos, vazaram meus dados`,
    },
    {
      is: 'fraud',
      phrases: `compras que não fiz|reconheço, compra não reconhecida, pix que não fiz, limparam minha conta, clonaram meu cartão, cartão clonado, usaram meu cartão, entraram na minha conta`,
    },
    {
      is: 'in-court',
      phrases: `meu advogado, procon, processo judicial, entrar na justiça, pequenas causas, boletim de ocorrência`,
    },
    {
      is: 'many-hit',
      phrases: `todos os clientes ~ sem, milhares de clientes|pessoas sem, bairro todo|inteiro sem, cidade toda|inteira sem, brasil todo|inteiro sem`,
    },
    {
      is: 'money-gone',
      phrases: `cobraram|cobrado|cobrou|cobrança duas|três|# vezes, em dobro, cobrança duplicada, me cobraram # , cobraram a mais, sem reembolso, sem estorno, não devolvem|devolveram|estornaram ~ dinheiro|valor, reembolso ~ ~ não|nunca, esperando ~ ~ reembolso|estorno, paguei ~ ~ nada|nunca|não, dinheiro ~ ~ sumiu|preso|bloqueado|retido, me devem # , salário ~ não`,
    },
    {
      is: 'data-gone',
      phrases: `perdi|perdemos ~ ~ fotos|arquivos|dados|conversas|tudo|progresso, sumiram ~ ~ fotos|arquivos|dados|conversas, apagaram ~ ~ fotos|arquivos|dados|conta, anos de fotos|trabalho, sem backup`,
    },
    {
      is: 'shut-out',
      phrases: `conta bloqueada|suspensa|banida|encerrada|desativada, bloquearam|suspenderam|baniram minha conta, não consigo entrar|acessar ~ na|minha, sem acesso à|a minha`,
    },
    {
      is: 'too-late',
      phrases: `perdi|perdemos|vou perder o|a|meu|minha voo|prova|consulta|casamento|ônibus|conexão|emprego, era para hoje|ontem|amanhã, a prova é amanhã|hoje, o aniversário|casamento é|era ~ hoje|amanhã, vence hoje|amanhã`,
    },
    {
      is: 'cut-off',
      phrases: `sem luz|água|gás|internet|energia|telefone desde|há|faz|o, # dias|horas sem luz|água|internet|energia, <número> dias|horas sem luz|água|internet|energia, não consigo|posso trabalhar|vender, loja|restaurante|empresa ~ parada|parado|fechada, perdendo vendas|clientes, presos no aeroporto, sem remédio|medicação`,
    },
    {
      is: 'faulty',
      phrases: `chegou|veio quebrado|quebrada|estragado|danificado|com defeito|rasgado|vencido, quebrou com|em|no, parou de funcionar com|em|no, não liga`,
    },
    {
      is: 'misbehaves',
      phrases: `app|aplicativo trava|fecha|não|cai, tela preta|branca, dá erro ao|quando, não carrega, não atualiza`,
    },
    {
      is: 'mix-up',
      phrases: `produto|pedido errado, veio outro|outra|errado, entregue a outra|em outro, consta como entregue, diz entregue, perderam meu|minha, mala extraviada|perdida, pacote perdido|extraviado`,
    },
    {
      is: 'kept-waiting',
      phrases: `ninguém responde|atende|retorna, sem resposta, sem retorno, esperando há|desde|faz, # ligações, # protocolos, técnico não veio|apareceu, horas no telefone, horas de espera|fila`,
    },
    { part: 'amount', negated: 'keep', phrases: `#, $, <número> reais|euros` },
    { part: 'taken', phrases: `cobraram, cobrado, debitaram, descontaram` },
    { part: 'refund', phrases: `reembolso, estorno, meu dinheiro` },
    { part: 'waiting', phrases: `esperando, aguardando, ainda` },
    { part: 'nothing', negated: 'keep', phrases: `nada, nunca, e nada, não chegou` },
    { part: 'paid', phrases: `paguei, já paguei, pago, comprei` },
    {
      part: 'trifle',
      negated: 'keep',
      phrases: `nada grave, bobagem, propaganda, propagandas, anúncio, anúncios, logo, musiquinha, nome novo, enquete, cookies, mascote`,
    },
  ],
  classes: {
    número: 'dois duas três quatro cinco seis sete oito nove dez quinze vinte trinta várias vários',
  },
}
