import { TELLS, type Topic } from '../../topics.js'

/** Accounts: getting in, what is known by a name and a number. */
export const access: readonly Topic[] = [
  {
    kind: 'account',
    weight: TELLS,
    phrases: `
      não consigo entrar|acessar|logar|aceder|fazer login, não me deixa entrar|acessar|logar|aceder, não deixa entrar|acessar|logar, bloquearam meu|minha|a minha|o meu, bloquearam-me, bloquearam a conta,
      conta bloqueada|suspensa|banida|encerrada|cancelada|congelada|excluída|desativada|invadida|limitada|restrita, perfil bloqueado|suspenso|excluído, loja suspensa|bloqueada, anúncio suspenso|removido,
      fui banido, fui banida, me baniram, baniram, banimento, ban permanente, atividade suspeita|incomum, conta em análise, em análise desde, troquei de celular|número|telemóvel|chip|email|endereço,
      mudei de número|morada|endereço|celular|email|nome, mudança de titularidade|titular|endereço|morada|número|nome, mudar o titular|endereço|número|email|nome,
      alterar o titular|endereço|número|email|nome|a morada|cadastro, trocar o titular|número|email|e-mail|cadastro, nome social, nome de casada, celular antigo, email antigo, token, meu token, token preso,
      código por sms|email|e-mail, código de verificação|acesso|segurança|confirmação, código não chega|vem|veio|chegou, não chega o código|sms, não recebo o código|sms, sms não chega|com,
      link de redefinição|confirmação|ativação|recuperação, redefinir a senha|minha, recuperar a|minha|o|a minha senha|conta|acesso|palavra-passe, esqueci a|minha|da senha|palavra-passe,
      senha incorreta|inválida|bloqueada|errada, palavra-passe errada|incorreta, usuário não encontrado|inválido, utilizador inválido, dois fatores, segundo fator, autenticador, biometria,
      reconhecimento facial, selfie, foto do rg|documento|cnh|cartão, documento recusado|rejeitado|ilegível, cpf já|não, nif já|não, validar a|minha identidade|conta, verificação de identidade,
      confirmar minha identidade, prova de vida, gov.br, chave móvel, portabilidade, portar meu|o número, chip novo|não, ativar o|meu chip|cartão|linha|plano, esim, excluir minha|a conta,
      apagar a|minha conta, encerrar a|minha conta, cancelar minha|a conta, tirar meu|o cartão, remover o|meu cartão, cartão salvo|guardado, conta vinculada|errada, vincular a|minha conta, desvincular,
      conta familiar|família, licença expirada|inválida, chave de ativação, convite expirado, link expirado, sessão expirada|expira, me desloga, desloga sozinho, área do cliente|assinante, área de cliente,
      internet banking, homebanking, pin errado|bloqueado, puk, desbloquear o|a|meu|minha, desbloqueio, dispositivo autorizado, aparelho autorizado, autorizar o|meu aparelho|dispositivo, ingresso sumiu|não,
      ingressos sumiram|não, transferi # ingresso|ingressos, transferir o|os ingresso|ingressos, sumiu do meu, bilhete não aparece, fotos apagadas, apagaram minhas|meu|minha|a|o|as, newsletter, boletim,
      lista de e-mails|emails, descadastrei, descadastrar, me descadastrar, cancelar inscrição, parem de mandar|me mandar|enviar, param de mandar, saí da academia|do ginásio, toda semana chega e-mail|email,
      tirem o perfil, apagar o perfil, perfil do meu|da minha, conta não encontrada, acesso suspenso|cortado, cortaram meu acesso, serviço suspenso, suspenso por, suspensa por, falta de pagamento,
      avaliação geral, cartão bloqueado, bloquearam o cartão|meu cartão, uso suspeito, troca de aparelho, troca do aparelho, aparelho novo, celular novo, telemóvel novo, número cancelado,
      não tenho mais esse número|email, já não tenho esse, meu rosto, não reconhece mais meu rosto|minha cara, diz que não sou eu, não sou eu, meus pontos, pontos sumiram|expiraram, milhas sumiram|expiraram,
      e-mail de confirmação, verificação há, véspera da declaração, aparelho da verificação
    `,
  },
  {
    kind: 'account',
    phrases: `
      conta, contas, login, senha, senhas, acesso, acessar, aceder, cadastro, cadastrar, registo, registro, perfil, usuário, utilizador, titular, passaporte, carteirinha, sócio, sócia, associado,
      palavra-passe, identidade, cpf, cnpj, nif, dados pessoais, inscrição, entrar na conta, senha*, bloqueada, suspensa, banido, código de verificação, verificação
    `,
  },
]
