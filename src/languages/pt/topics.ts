import type { Topic } from '../topics.js'

export const topics: readonly Topic[] = [
  {
    kind: 'product',
    phrases: `chaleira*, torradeira*, geladeira*, frigorífico*, forno*, liquidificador*, aspirador*, máquina de lavar, lava-louça*, lâmpada*, cadeira*, mesa, mesas, sofá*, colchão, cama, gaveta*, cortina*, travesseiro*, tapete*, sapato*, tênis, ténis, bota, botas, sola, jaqueta*, casaco*, camisa*, camiseta*, vestido*, calça*, meia, meias, zíper, fecho, costura*, botão, tecido, alça*, tampa*, parafuso*, roda*, freio*, travão, bicicleta*, patinete*, bateria*, carregador*, cabo, cabos, tomada*, fone, fones, caixa de som, teclado*, câmera*, câmara*, relógio*, brinquedo*, boneca*, carrinho de bebê, garrafa*, lata*, embalagem*, sabor, gosto, molho*, café, chá, leite, iogurte*, queijo*, pão, cereal, chocolate*, biscoito*, creme*, xampu, shampoo, sabonete*, tamanho*, cor, panela*, faca*, xícara*, mochila*, mala, malas, capacete*, drone*, mangueira*, garantia, peça, peças, carne, peixe, frango, comida, pizza*, hambúrguer*, lanche*`,
  },
  {
    kind: 'bug',
    phrases: `app, aplicativo*, aplicação, atualização, atualizações, versão, tela, ecrã, menu, configuração, configurações, sincroniza*, baixar, carregar, download, navegador, notificação, notificações, arquivo*, ficheiro*, pasta*, som, áudio, legenda*, partida, nível, android, iphone, ipad, windows, mac, linux, beta, reinstal*, site, página, formulário, qr code`,
  },
  {
    kind: 'account',
    phrases: `conta, contas, login, entrar na conta, senha*, palavra-passe, perfil, bloqueada, suspensa, banido, acesso, código de verificação, verificação, cadastro, registo`,
  },
  {
    kind: 'billing',
    phrases: `fatura*, cobrança*, cobraram, cobrado, boleto*, débito*, taxa*, reembolso*, estorno*, pagamento*, assinatura*, renovação, mensalidade*, aumento, tarifa*, caução, cupom*, saldo, transferência*, pix, extrato*, meu dinheiro, multa*, fidelidade, cashback`,
  },
  {
    kind: 'delivery',
    phrases: `pedido*, pacote*, encomenda*, entrega, entregas, entregue, entregador*, motoboy*, correios, transportadora*, rastreio, rastreamento, código de rastreio, chegou, frete, vizinho, vizinha, produto errado`,
  },
  {
    kind: 'service',
    phrases: `funcionário*, garçom, atendente*, atendimento, técnico*, motorista*, cobrador, caixa do, médico*, consulta, professor*, suporte, chat, sac, fila, filas, agendamento, reserva*, quarto*, hotel*, café da manhã, curso*, voo*, trem, comboio, ônibus, autocarro, metrô, assento*, bagagem, agência*, loja*, reclamação, grosseir*, mal educad*, desculpa*, prometeram, resposta, retorno, protocolo*, vistoria`,
  },
  {
    kind: 'outage',
    phrases: `queda, caiu, apagão, servidor*, manutenção, sem luz|água|internet|energia|sinal, bairro todo, cidade toda, mais alguém, internet, fibra, wifi, rede, roteador, conexão, sinal, energia, luz, água, dns, fora do ar`,
  },
  {
    kind: 'security',
    phrases: `golpe*, phishing, fraude*, hacke*, clon*, vazamento de dados, vazou, roubo de dados, dados de outra pessoa, não reconheço, polícia, falso, falsa, lgpd, privacidade, invadi*`,
  },
]
