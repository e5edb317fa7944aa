import type { RolesOf } from '../../reply-words.js'

export const personal: RolesOf<'personal'> = {
  asks: {
    phrases: `envie, envia, envie-nos, enviar, enviar-nos, mande, manda, mandar, informe, informa, informar, informe-nos, indique, indicar, indique-nos, forneça, fornecer, compartilhe, compartilhar, partilhe, partilhar, deixe, deixa, deixar, passe, passa, passar, nos diga, diga, diga-nos, dizer, confirme, confirmar, confirme-nos, anexe, anexar, inclua, facultar, faculte-nos, disponibilizar, escreva, poste, responda com, pode|podes|poderia|consegue nos? enviar|informar|passar|dizer|confirmar|indicar|fornecer|deixar, precisamos, preciso, necessitamos, qual é, qual o|a, quais são, nos envia|informa|passa|manda|confirma`,
    not: 'nunca ~ pedimos|pediremos|solicitamos, não precisamos, nos diga se|qual|quando|como, diga-nos se|qual|quando',
  },
  personal: {
    phrases: `número de|do|da ~ pedido|encomenda|cliente|contrato|telefone|linha|conta|cartão|fatura|reserva|rastreio|apólice|série|celular|telemóvel|contribuinte|documento|passaporte|protocolo|processo|sócio|instalação, n do pedido, seu|teu|sua número, seu telefone, telefone de contato|contacto, telefone, telemóvel, celular, whatsapp, dados de ~ contato|contacto|conta|cliente, dados do titular|pedido, seus|teus|os seus dados, dados pessoais|cadastrais, nome completo, nome e, nome do titular, titular, sobrenome, apelido, usuário, nome de usuário|utilizador, endereço, morada, morada completa, endereço completo|de, email, mail, e mail, correio eletrónico, data de nascimento, cpf, rg, cnpj, nif, cartão de cidadão, documento de identidade, iban, conta bancária, agência e conta, chave pix, cep, código postal, código de cliente|rastreio|reserva, localizador, matrícula, placa, imei, foto|cópia|imagem do|da|de ~ documento|fatura|contrato|cartão|nota|comprovante|comprovativo, print da|do ~ conta|pedido|tela, comprovante, comprovativo`,
    not: `por email|mail|telefone, via email|telefone, email de confirmação, e mail de confirmação, nosso número|telefone|email|endereço, nossa morada, no email, pelo telefone|whatsapp, o número ~ é, seus dados ~ estão|são, endereço ip, reinicie ~ telefone|celular|telemóvel, linha de apoio, alterar|atualizar|mudar ~ seu|sua ~ endereço|email|morada|telefone`,
  },
  secret: {
    phrases: `senha, senhas, palavra passe, palavra-passe, password, pin, código pin, cvv, cvc, código de segurança, número do|do seu cartão, dados do ~ cartão, cartão de crédito|débito, código sms|recebido, código de verificação|confirmação|acesso, código que ~ recebeu, token, credenciais, dados de acesso, login e senha, usuário e senha, resposta secreta, homebanking, internet banking`,
    not: `redefinir|redefina|recuperar|recupere|alterar|altere|mudar|esqueceu|esqueci|nova|trocar ~ ~ senha|palavra|password|pin|credenciais, senha nova, no cartão de crédito, com cartão de crédito, em seu cartão, no seu cartão, senha ~ funciona|é, nunca ~ ~ senha|palavra|código|pin`,
  },
  publicly: {
    phrases: `aqui, aqui em baixo, aqui embaixo, nos comentários, num comentário, em um comentário, por aqui, em resposta, responda com, publicamente, em público, abaixo deste, neste tweet|post|fio|tópico`,
    not: 'aqui não, não aqui, aqui para, estamos aqui, clique aqui, toque aqui, aqui pode|você|tem|está|o link, link aqui',
  },
  aboutYou: {
    phrases: `tentamos ligar|contactar|contatar|te|lhe ~ para|no|o, ligamos para o|seu, lhe|te ligamos no, seu|sua|teu|tua ~ endereço|morada|número|conta|pedido|cartão|iban|nome|cpf ~ é|termina, seu pedido, sua encomenda, seu cartão terminado|final, mora em|na|no, residente em|na|no, registrado|registado em|com|no, em nome de, entregue|enviado na|no|em ~ rua|avenida, seu marido|filho|médico, sua esposa|mulher|filha, senhor, senhora, sr, sra`,
  },
}
