import { TELLS, type Topic } from '../../topics.js'

/** Goods and food, and how they fail. */
export const goods: readonly Topic[] = [
  {
    kind: 'product',
    weight: TELLS,
    phrases: `
      quebrou, quebrou-se, partiu-se, rachou, trincou, descolou, descosturou, descoseu-se, rasgou, rasgou-se, derreteu, amoleceu, entortou, enferrujou, desbotou, encolheu, manchou, furou, inchou, estufou,
      estourou, explodiu, queimou, queimou-se, pifou, descascou, soltou, soltou-se, soltou a|o, caiu a|o, veio quebrado|quebrada|rachado|trincado|riscado|amassado|com defeito|faltando|sem|torto|usado,
      avariou, avariado, avariada, zíper, fecho, costura, costuras, sola, salto, alça, cabo da|do, pega, tampa, rosca, dobradiça, pé da, perna da, ripas, colchão, afundou, espuma, estofado, sofá, poltrona,
      cadeira, prateleira, gaveta, porta do armário, mdf, aglomerado, parafusos, faltam parafusos|peças, faltando parafuso|parafusos|peça|peças, peça faltando, manual em, não gela, não esquenta, não aquece,
      não centrifuga, não liga, não carrega, bateria estufada|viciada|não|dura|morre, cheiro de queimado|plástico|mofo, cheira a queimado|plástico|mofo, barulho, faz um barulho, barulho de, zumbido, chia,
      apita, vaza, vazando, pinga, escorre, verte água, deixa passar água, dá choque, deu choque, levei um choque, faísca, faíscas, fumaça, fumo, alergia, alérgica, alérgico, reação alérgica, coceira,
      comichão, inchaço, rosto inchado, empolou, irritação, queimadura, queimaduras, ardência, assadura, rótulo, fórmula, alérgenos, glúten, lactose, amendoim, ingredientes, vencido, vencida, vencidos,
      validade, fora da validade|prazo, mofo, mofado, bolor, podre, podres, estragado, estragada, azedo, azeda, rançoso, cru, crua, larva, larvas, bicho no|na, barata no|na, cabelo no|na, plástico no|na,
      vidro no|na, caco de vidro, pedaço de plástico|metal|vidro, gosto de, sabor a, sabe a, intoxicação, passei mal, passámos mal, vômito, diarreia, dente quebrado, tamanho errado, tecido, pano,
      transparente, bolinhas, eletrodoméstico, garantia, na garantia, defeito de fábrica|fabricação, com defeito, defeituoso, defeituosa, acabamento, mal acabado|costurado|montado|colado, brinquedo,
      carrinho de bebê, cadeirinha, berço, mamadeira, chupeta, capacete, bicicleta, bike, patinete, trotinete, corrente, freio, freios, travões, pneu, impermeável, capa de chuva, mochila, mala quebrada,
      guarda-chuva, barraca, tenda, liquidificador, airfryer, fritadeira, cafeteira, panela, frigideira, panela de pressão, antiaderente, lavadora, máquina de lavar, secadora, lava-louça, geladeira,
      frigorífico, freezer, forno, micro-ondas, aspirador, ferro de passar, secador, ventilador, aquecedor, esquentador, caldeira, chuveiro, ar condicionado, ar-condicionado, televisão, tv nova, fone, fones,
      auscultadores, caixa de som, relógio, pulseira, teclado, impressora, cartucho, câmera, xampu, champô, tintura, creme, sérum, máscara, desodorante, maquiagem, fralda, fraldas, ração, leite em pó,
      iogurte, frango, carne, peixe, lata, conserva, quebra-cabeça, peças do, vela, tinta, livro impresso, páginas em branco|repetidas|faltando|trocadas, encadernação, exemplar, da página #, passa da página,
      inversor, placa solar, painéis, coifa, exaustor, gavetas, frentes, bancada, torneira pinga, descarga, montador, montagem, blusa, blusas, lã, lavei a, encolhido, roda, a roda, roda da frente, rodas,
      bico da mamadeira, mordedor, soltou a ponta|estrelinha|peça|pontinha, pedacinho, um pedacinho, peça pequena, ficou na garganta, na garganta, sufocar, fone esquerdo, fone direito, lado direito,
      lado esquerdo, mudo, muda, arranhado, arranhada, arranhão no, estojo, estojinho, falta uma peça, faltou parafuso, parafuso, nenhum parafuso, feltro, trinco, trinca, encosto, furos, tortos, tortas,
      dança, anda sozinha, a máquina anda, centrifugação, ao centrifugar, centrifugar, assobio, soltando fumaça, queima na mão, amassado na, borracha, vedação, motor, bomba, compressor, resistência,
      placa-mãe, tela quebrada, marcha, marcha pula, pedal, selim, farol da bike, bateria da bike, bicicleta elétrica, carrinho, não anda reto, banheira, esterilizador, termômetro, balança,
      medidor de pressão, óculos, lentes, prótese, aparelho auditivo, quero a troca, culpa do piso, já veio arranhado|riscado|aberto
    `,
  },
  {
    kind: 'product',
    phrases: `
      chaleira*, torradeira*, geladeira*, frigorífico*, forno*, liquidificador*, aspirador*, lava-louça*, lâmpada*, cadeira*, mesa, mesas, sofá*, cama, gaveta*, cortina*, travesseiro*, tapete*, sapato*,
      tênis, ténis, bota, botas, jaqueta*, casaco*, camisa*, camiseta*, vestido*, calça*, meia, meias, costura*, botão, alça*, tampa*, parafuso*, roda*, freio*, travão, bicicleta*, patinete*, bateria*,
      carregador*, cabos, tomada*, teclado*, câmera*, câmara*, relógio*, brinquedo*, boneca*, garrafa*, lata*, embalagem*, sabor, gosto, molho*, café, chá, leite, iogurte*, queijo*, pão, cereal, chocolate*,
      biscoito*, creme*, shampoo, sabonete*, tamanho*, cor, panela*, faca*, xícara*, mochila*, mala, malas, capacete*, drone*, mangueira*, peça, peças, comida, pizza*, hambúrguer*, lanche*
    `,
  },
]
