inbox-skip = Ir para o conteúdo
inbox-pages = Páginas
inbox-shop = Loja
inbox-account = A sua conta
inbox-not-allowed-title = Não tem permissão para isto
inbox-not-allowed-text = Nada mudou. Um proprietário da loja pode dar-lhe outra função.
inbox-state =
    { $word ->
        [received] Novo
        [in_review] Em análise
        [waiting] À espera do cliente
        [accepted] Aceite
        [refused] Recusado
       *[completed] Encerrado
    }
inbox-short-moment = { DATE($day, style: "short") }, { $time }
inbox-search-label = Encomenda, e-mail, nome, produto ou caso
inbox-case-label = Tipo de caso
inbox-every-case = Todos os tipos
inbox-needs-answer = Por responder
inbox-clear = Limpar
inbox-overdue = Em atraso desde { $moment }
inbox-answer-by = Responder até { $moment }
inbox-overdue-count =
    { $count ->
        [one] { $count } resposta está em atraso.
        [many] { $count } de respostas estão em atraso.
       *[other] { $count } respostas estão em atraso.
    }
inbox-first-page = Primeira página
inbox-next-page = Página seguinte
inbox-export = Transferir esta lista:
inbox-cases = Casos
inbox-case-before = Caso anterior
inbox-case-after = Caso seguinte
inbox-action =
    { $word ->
        [approve] Aceitar
        [ask] Perguntar ao cliente
        [decline] Recusar
        [exception] Abrir uma exceção
        [goods] Artigo recebido
        [parcel] Há algo a caminho
        [refund] Reembolso feito
        [solved] Resolvido de outra forma
        [write] Escrever ao cliente
        [review] Iniciar a análise
       *[reopen] Reabrir
    }
inbox-action-hint =
    { $word ->
        [approve] O cliente recebe o que pediu.
        [ask] O caso fica à espera da resposta do cliente.
        [decline] Diga porquê, e o que o cliente pode fazer agora.
        [exception] Dá mais do que as condições e a lei pedem. Fica marcado como exceção.
        [goods] O cliente fica a saber que o artigo chegou.
        [parcel] Etiqueta, substituição ou artigo reparado: o cliente recebe o número e o link.
        [refund] O dinheiro vai a caminho. O caso fica encerrado.
        [solved] O cliente recebeu algo que não é dinheiro. O caso fica encerrado.
        [write] O estado fica como está.
        [review] O cliente vê que alguém está a tratar do caso.
       *[reopen] O caso volta à análise.
    }
inbox-action-go =
    { $word ->
        [approve] Aceitar
        [ask] Enviar a pergunta
        [decline] Recusar
        [exception] Aceitar como exceção
        [goods] Guardar
        [parcel] Guardar
        [refund] Encerrar: reembolsado
        [solved] Encerrar: resolvido
        [write] Enviar mensagem
        [review] Iniciar a análise
       *[reopen] Reabrir
    }
inbox-goods-message = Recebemos o artigo.
inbox-message-optional = Mensagem ao cliente, se quiser
inbox-message-hint = O cliente lê-a na página de estado. Língua do cliente: { $language }
inbox-template = Texto
inbox-put-in = Inserir
inbox-tracking-number = Número de seguimento
inbox-tracking-link = Link de seguimento
inbox-resolution = Solução
inbox-taken-back = O cliente retirou o pedido
inbox-amount = Valor devolvido
inbox-currency = Moeda
inbox-words-missing = Ainda não guardado: diga ao cliente porquê, ou de que precisa.
inbox-places-left = Ainda não guardado: a mensagem tem um espaço entre chavetas por preencher.
inbox-link-wrong = Ainda não guardado: o link tem de começar por https://.
inbox-parcel-missing = Ainda não guardado: escreva um número de seguimento ou um link.
inbox-solution-missing = Ainda não guardado: escolha como foi resolvido.
inbox-amount-wrong = Ainda não guardado: escreva o valor como 12.90, sem separador de milhares, e uma moeda como EUR.
inbox-too-long = Ainda não guardado: a mensagem tem mais de 2000 caracteres.
inbox-exception = Exceção
inbox-rating = Avaliação do cliente
inbox-stars = { $stars } de 5
inbox-erase = Apagar dados pessoais
inbox-erase-text = Nome, e-mail, número da encomenda, mensagens e fotografias desaparecem de vez. As estatísticas ficam.
inbox-erase-sure = Sim, apagar de vez
inbox-step =
    { $word ->
        [message] Mensagem
        [tracking] Pacote
        [photos] Fotografias
       *[state] Anotado
    }
inbox-actor =
    { $word ->
        [buyer] Cliente
        [shop] Loja
       *[desk] Automático
    }
inbox-gives =
    { $word ->
        [law] Por lei:
       *[shop] Pelas suas condições:
    }
inbox-refuses =
    { $word ->
        [law] Contra, por lei:
       *[shop] Contra, pelas suas condições:
    }
inbox-not-told = O cliente não indicou:
inbox-opens-on = Primeiro dia
inbox-send-by = Artigo enviado até
inbox-money-by = Dinheiro devolvido até
inbox-unlimited = Sem limite
inbox-person-decides = Quem decide é uma pessoa da sua loja.
inbox-conditions = Condições
inbox-holds = cumprida
inbox-fails = não cumprida
inbox-open = em aberto
inbox-staff = Equipa
inbox-role =
    { $word ->
        [owner] Proprietário
        [agent] Agente
       *[reader] Leitor
    }
inbox-role-label = Função
inbox-role-hint = Os proprietários podem tudo. Os agentes respondem e transferem. Os leitores só veem.
inbox-person =
    { $word ->
        [active] Ativo
        [invited] Convidado
        [expired] Convite expirado
       *[off] Desativado
    }
inbox-invite = Convidar alguém
inbox-invite-go = Criar link
inbox-link-text = Dê este link a { $name }. Funciona uma vez, durante 7 dias, e não volta a aparecer.
inbox-new-link = Novo link
inbox-switch-off = Desativar
inbox-switch-on = Ativar
inbox-save = Guardar
inbox-remove = Remover
inbox-fields-wrong = Nada mudou: escreva um nome, e um e-mail como nome@example.com.
inbox-last-owner = Nada mudou: primeiro, a loja precisa de outro proprietário com acesso.
inbox-other-shop = Nada mudou: esta pessoa também trabalha para outra loja. Quem é proprietário das duas pode criar o link.
inbox-one-password = A antiga palavra-passe única ainda abre tudo. Quando cada colega tiver uma conta, retire-a.
inbox-one-password-go = Retirar a palavra-passe única
inbox-login-wrong = O e-mail e a palavra-passe não correspondem.
inbox-forgotten = Esqueceu-se da palavra-passe? Um proprietário da loja pode dar-lhe um novo link.
inbox-setup-title = A sua conta para a caixa de entrada
inbox-setup-text = Tem a função de proprietário: vê todos os pedidos e pode convidar colegas.
inbox-setup-go = Criar conta
inbox-invitation-title = Pedidos de clientes: { $shop }
inbox-invitation-text = Boas-vindas, { $name }. Escolha uma palavra-passe; depois pode entrar com o seu e-mail.
inbox-invitation-closed = Um convite funciona uma vez, durante 7 dias. Peça um novo link ao proprietário da loja.
inbox-your-name = O seu nome
inbox-your-email = O seu e-mail
inbox-name-wrong = Escreva o seu nome; até 80 caracteres.
inbox-change-password = Mudar a palavra-passe
inbox-current-password = Palavra-passe atual
inbox-everywhere = Terminar sessão em todo o lado
inbox-everywhere-text = Em todos os computadores e telefones, incluindo este.
inbox-templates = Textos
inbox-templates-text = As suas próprias palavras para respostas. O cliente recebe o texto na sua língua, ou na primeira língua da sua loja.
inbox-places = O desk preenche estes: { LIST($places) }
inbox-no-templates = Ainda não há textos.
inbox-new-template = Novo texto
inbox-template-name = Nome do texto
inbox-text = Texto
inbox-template-wrong = Ainda não guardado: escreva um nome e um texto até 2000 caracteres.
