import { TELLS, type Topic } from '../../topics.js'

/** What many have no longer: power, water, network, servers. */
export const outages: readonly Topic[] = [
  {
    kind: 'outage',
    weight: TELLS,
    phrases: `
      sem luz, sem água, sem gás, sem internet, sem energia, sem sinal, sem rede, sem linha, sem telefone, sem wi-fi, sem fibra, sem sistema, sem serviço, sem tv, falta luz, falta água,
      falta de luz|energia|água, faltou luz|energia|água, faltando água|luz|energia, acabou a luz|água|energia|força, caiu a luz|energia|internet|rede|força, a internet caiu, internet caiu,
      queda de energia|luz|internet, quedas de energia, apagão, corte de água|luz|energia|internet, cortaram a|o água|luz|gás|internet|energia, interrupção, oscilação, pico de luz, pressão baixa,
      água marrom|suja|amarela|barrenta|castanha, da torneira, na torneira, torneira, torneiras, caminhão-pipa, caminhão pipa, carro-pipa, cronograma, previsão de retorno|volta|normalização, quando volta,
      quando normaliza, reposto, reposição do serviço, restabelecimento, restabelecer, religar, religação, a rua toda, rua inteira, bairro inteiro, o bairro todo, cidade toda|inteira, prédio inteiro|todo,
      distrito inteiro, zona toda, todo o bairro, toda a rua|cidade|zona|região, na minha zona, no meu bairro, aqui no bairro, os vizinhos também, transformador, poste, cabo rompido|cortado, subestação,
      servidor fora|caído|caiu|dedicado|parado|off, servidores fora|caídos|caíram|em baixo, os servidores, vps, datacenter, alojamento web, dns, painel não, email parado|fora, e-mail parado|fora,
      página de status, status, erro 502, 502, 503, 504, 500, timeout, banco de dados fora, inacessível, indisponível, fora do ar, fora do ar desde, fora desde, caiu de novo|geral|tudo, tá fora, está fora,
      está em baixo, em baixo, abaixo desde, sistema fora|caiu|do banco, app fora|caiu, site fora|caiu|em baixo, plataforma fora|caiu, não carrega pra|para ninguém, pra ninguém, só comigo, mais alguém,
      mais alguém sem, aí também, vocês também, tá funcionando pra|para, funciona pra|para vocês, maquininha, maquininha morta, maquininhas, máquina de cartão, terminal de pagamento, tpa, multibanco,
      pagamento com cartão não, cartões recusados, todos os cartões, pix fora|instável|parado|caiu, caixa eletrônico fora, caixas eletrônicos, posto de carregamento, carregador fora, roteador vermelho,
      luz vermelha, los, piscando, fibra rompida|cortada, antena, torre, manutenção que|de|desde|programada, ventilador parado, aquecimento central, ficou em comunicando, comunicando, sistema ocupado,
      ocupado, luzes vermelhas, luz vermelha da, onu, modem vermelho, no vermelho desde, recusa conexão, recusar conexão, conexão recusada, banco de dados, banco gerenciado, failover, na fila de saída,
      e-mail não sai, emails não saem, mensagens na fila, lista negra, blacklist, ip do, só dinheiro, só em dinheiro, dinheiro vivo, fiado, carregadores, catracas, cancelas, elevadores, mapa todo branco,
      mapa em branco, tudo branco, tela toda branca, chamadas de emergência, só emergência, sem tom, linha muda, linha cortada, linha, cabo, retroescavadeira, poço, cano estourado|rompido, cano,
      vazamento na rua, iluminação pública, postes apagados, tensão, gerador, rede caída, na cidade, na vila, aldeia, nuvem, parou tudo, tudo parou, caixa da rua, o vizinho do lado, vizinhos iguais,
      sem entrar um pedido, situação e previsão, situação e, abertura da promoção
    `,
  },
  {
    kind: 'outage',
    phrases: `
      queda, caiu, servidor*, manutenção, sem luz|água|internet|energia|sinal, bairro todo, cidade toda, internet, fibra, wifi, rede, roteador, conexão, energia, luz, água
    `,
  },
]
